import { nothing, type TemplateResult } from 'lit';
import type { Input } from '../../contract/field.ts';
import { type ConfiguredContext, type InputState } from '../fields/field-context.ts';
import { type Framed } from '../fields/field-frame.ts';
/** Renders an input of a type that the origin's form does not have; undefined for one that it has. */
export declare function renderInput(input: Input, state: InputState, context: ConfiguredContext): TemplateResult | typeof nothing | undefined;
/** Adds what a field of its type has to say below its hint. */
export declare function withTypeHint<Typed extends Input>(input: Typed, { messages }: ConfiguredContext): Typed & Framed;
