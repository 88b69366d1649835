import { type TemplateResult } from 'lit';
import type { InputOf } from '../../../contract/fields/field.ts';
import { type ConfigFieldContext, type InputState } from '../field-context.ts';
/** Files to send along: chosen or dropped, one by one or several at once, listed, and each removable by its name. */
export declare function renderFileField(input: InputOf<'file'>, state: InputState, context: ConfigFieldContext): TemplateResult;
