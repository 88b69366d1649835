import { type TemplateResult } from 'lit';
import type { Input } from '../../contract/field.ts';
import { type FieldContext, type InputState } from './field-context.ts';
/** A text of several lines, with a counter that shows up near the limit. */
export declare function renderTextareaField(input: Extract<Input, {
    type: 'textarea';
}>, state: InputState, context: FieldContext): TemplateResult;
