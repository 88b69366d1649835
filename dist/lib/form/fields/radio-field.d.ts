import { type TemplateResult } from 'lit';
import type { InputOf } from '../../contract/fields/field.ts';
import { type FieldContext, type InputState } from './field-context.ts';
/** A choice of one among a few, all in sight; each row can be pressed anywhere. */
export declare function renderRadioField(input: InputOf<'radio'>, state: InputState, context: FieldContext): TemplateResult;
