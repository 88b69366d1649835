import { type TemplateResult } from 'lit';
import type { InputOf } from '../../contract/field.ts';
import { type ConfiguredContext, type InputState } from '../fields/field-context.ts';
import { type Framed } from '../fields/field-frame.ts';
/** A choice of several; each row can be pressed anywhere. */
export declare function renderCheckboxes(input: InputOf<'checkboxes'> & Framed, state: InputState, context: ConfiguredContext): TemplateResult;
/** One box that is ticked or not: its row is its label, which its hint follows, and its error goes before. */
export declare function renderCheckbox(input: InputOf<'checkbox'>, state: InputState, context: ConfiguredContext): TemplateResult;
