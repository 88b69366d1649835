import { type TemplateResult } from 'lit';
import type { InputOf } from '../../contract/field.ts';
import { type ConfiguredContext, type InputState } from '../fields/field-context.ts';
export { handleDrag } from './handle-drag.ts';
/** Files to send along: chosen or dropped, one by one or several at once, listed, and each removable by its name. */
export declare function renderFileField(input: InputOf<'file'>, state: InputState, context: ConfiguredContext): TemplateResult;
