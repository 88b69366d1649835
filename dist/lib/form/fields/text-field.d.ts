import { type TemplateResult } from 'lit';
import type { Input } from '../../contract/field.ts';
import { type FieldContext, type InputState } from './field-context.ts';
/** An input of one line: text, e-mail address or phone number. */
export declare function renderTextField(input: Extract<Input, {
    type: 'text' | 'email' | 'tel';
}>, state: InputState, context: FieldContext): TemplateResult;
