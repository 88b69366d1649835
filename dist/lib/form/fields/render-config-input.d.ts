import { nothing, type TemplateResult } from 'lit';
import type { Input } from '../../contract/fields/field.ts';
import { type ConfigFieldContext, type InputState } from './field-context.ts';
import { type Framed } from './field-frame.ts';
/** Renders an input of a type that the origin's form does not have; undefined for one that it has. */
export declare function renderInput(input: Input, state: InputState, context: ConfigFieldContext): TemplateResult | typeof nothing | undefined;
/** Adds what a field of its type has to say below its hint. */
export declare function withTypeHint<Typed extends Input>(input: Typed, { messages }: ConfigFieldContext): Typed & Framed;
