import { nothing, type TemplateResult } from 'lit';
import type { Input } from '../../contract/field.ts';
import { type FieldContext, type InputState } from './field-context.ts';
/** The words of a label, with the tick where an answer must be given. */
export declare function labelWords(input: Input, { required }: InputState, { messages, text }: FieldContext): TemplateResult;
/** The ids that describe a control: its hint and its error, in the order that they stand. */
export declare function describedBy({ name, hint }: Input, { error }: InputState, ...more: string[]): string | typeof nothing;
/** The hint and the error, between label and control. */
export declare function renderNotes(input: Input, { error }: InputState, { messages, text }: FieldContext): TemplateResult;
/** What stands around every control but radio buttons: its label, its notes and the bar of an error. */
export declare function renderFrame(input: Input, state: InputState, context: FieldContext, control: TemplateResult): TemplateResult;
