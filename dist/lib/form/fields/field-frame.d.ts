import { nothing, type TemplateResult } from 'lit';
import type { Text } from '../../contract/config/text.ts';
import { type FieldContext, type InputState } from './field-context.ts';
/** What a frame shows of an input. */
export interface Framed {
    readonly name: string;
    readonly label: Text;
    readonly hint?: Text | undefined;
    /** Help that comes with the type of the field, below the hint. */
    readonly typeHint?: string | TemplateResult | undefined;
}
/** The words of a label, and the tick where an answer must be given. */
export declare function labelParts({ label }: Framed, { required }: InputState, { messages, text }: FieldContext): [string, TemplateResult | typeof nothing];
/** The ids that describe a control: its hint and its error, in the order that they stand. */
export declare function describedBy({ name, hint, typeHint }: Framed, { error }: InputState): string | typeof nothing;
/** The hint and the error, between label and control. */
export declare function noteParts({ name, hint, typeHint }: Framed, { error }: InputState, { text, messages }: FieldContext): [TemplateResult | typeof nothing, TemplateResult | typeof nothing];
/** What stands around every control but those of several parts: its label, its notes and the bar of an error. */
export declare function renderFrame(framed: Framed, state: InputState, context: FieldContext, control: TemplateResult): TemplateResult;
/** The same around controls of several parts, which are named as a group; it has that role by itself. */
export declare function renderGroupFrame(framed: Framed, state: InputState, context: FieldContext, role: 'radiogroup' | undefined, controls: TemplateResult): TemplateResult;
