import { type TemplateResult } from 'lit';
import type { InputOf } from '../../contract/field.ts';
import { type FieldContext, type InputState } from './field-context.ts';
import { type Framed } from './field-frame.ts';
/** A text of several lines, with a counter that shows up near the limit. */
export declare function renderTextareaField(input: InputOf<'textarea'> & Framed, state: InputState, context: FieldContext): TemplateResult;
