import { type TemplateResult } from 'lit';
import type { InputOf } from '../../contract/field.ts';
import { type ConfiguredContext, type InputState } from '../fields/field-context.ts';
/** A choice from a list that is too long to look through. */
export declare function renderLongSelect(input: InputOf<'select'>, state: InputState, context: ConfiguredContext): TemplateResult;
