import type { FrameContent, FrameKind, Rendered } from './field-view.js';
/** The ids of the hint and the error of a control, for `aria-describedby`. */
export declare function describedByIds(id: string, hints: readonly string[], error: string | undefined): string | undefined;
/** Renders the frame around a control: its label, hint, error, and the notice or warning below it. */
export declare function renderFrame(kind: FrameKind, content: FrameContent, control: Rendered): Rendered;
/** Renders the lines of help. */
export declare function renderHint({ id, hints }: FrameContent): Rendered;
