import { type TemplateResult } from 'lit';
import type { InputOf } from '../../contract/fields/field.ts';
import { type FieldContext, type InputState } from './field-context.ts';
/** A choice from a list that opens. */
export declare function renderSelectField(input: InputOf<'select'>, state: InputState, context: FieldContext): TemplateResult;
