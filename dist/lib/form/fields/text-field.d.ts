import { type TemplateResult } from 'lit';
import type { InputOf } from '../../contract/fields/field.ts';
import { type FieldContext, type InputState } from './field-context.ts';
import { type Framed } from './field-frame.ts';
type LineInput = InputOf<'text' | 'email' | 'tel' | 'number' | 'date'>;
/** An input of one line: text, e-mail address, phone number, number or date. */
export declare function renderTextField(input: LineInput & Framed, state: InputState, context: FieldContext): TemplateResult;
export {};
