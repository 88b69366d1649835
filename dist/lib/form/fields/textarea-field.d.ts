import { type TemplateResult } from 'lit';
import type { Input, InputOf } from '../../contract/fields/field.ts';
import type { Messages } from '../../messages/messages.ts';
import { type FieldContext, type InputState } from './field-context.ts';
import { type Framed } from './field-frame.ts';
/** A text of several lines, with a counter that shows up near the limit. */
export declare function renderTextareaField(input: InputOf<'textarea'> & Framed, state: InputState, context: FieldContext): TemplateResult;
/** What is said aloud of the room that is left: only what is true until the next mark, so that not every key is told. */
export declare function countAloud(input: Input, text: string, messages: Messages): string;
