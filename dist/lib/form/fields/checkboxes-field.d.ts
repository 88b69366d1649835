import { type TemplateResult } from 'lit';
import type { InputOf } from '../../contract/fields/field.ts';
import { type ConfigFieldContext, type InputState } from './field-context.ts';
import { type Framed } from './field-frame.ts';
/** A choice of several; each row can be pressed anywhere. */
export declare function renderCheckboxes(input: InputOf<'checkboxes'> & Framed, state: InputState, context: ConfigFieldContext): TemplateResult;
/** One box that is ticked or not: its row is its label, which its hint follows, and its error goes before. */
export declare function renderCheckbox(input: InputOf<'checkbox'>, state: InputState, context: ConfigFieldContext): TemplateResult;
