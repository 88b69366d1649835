import type { ReactiveControllerHost } from 'lit';
/** A part of the form that takes turns with another. */
export type View = 'form' | 'receipt' | 'actions' | 'question';
/**
 * The views that others have replaced while the focus was in the form: they stay in the document, invisible, for a moment or
 * until the next key or press. Orca reads nothing if it is told of the removal of the focused button before the focus.
 */
export declare class LeavingViews {
    #private;
    constructor(host: Element & ReactiveControllerHost);
    /** The classes that the root of the form has meanwhile. */
    get classes(): string[];
    has(view: View): boolean;
    /** Notes that a view is replaced by another one. */
    replace(view: View, next: View): void;
}
