import { type TemplateResult } from 'lit';
import type { InputOf } from '../../../contract/fields/field.ts';
import { type ConfigFieldContext, type InputState } from '../field-context.ts';
/** A choice from a list that is too long to look through. */
export declare function renderLongSelect(input: InputOf<'select'>, state: InputState, context: ConfigFieldContext): TemplateResult;
