import { type TemplateResult } from 'lit';
import type { Messages } from '../../messages/messages.ts';
import type { FrameKind, Rendered } from './field-view.ts';
/** The content of a frame besides the control. */
export interface FrameContent {
    /** The id of the control. */
    readonly id: string;
    readonly label: string;
    readonly required: boolean;
    /** Lines of help. */
    readonly hints: readonly string[];
    readonly error: string | undefined;
    readonly describedBy: string | undefined;
    readonly messages: Messages;
    /** A notice or a warning below the control. */
    readonly below: TemplateResult | undefined;
}
/** The ids of the hint and the error of a control, for `aria-describedby`. */
export declare function describedByIds(id: string, hints: readonly string[], error: string | undefined): string | undefined;
/** Renders the frame around a control: its label, hint, error, and the notice or warning below it. */
export declare function renderFrame(kind: FrameKind, content: FrameContent, control: Rendered): Rendered;
