import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
/** A part of the form that takes turns with another: the form with the receipt, the row of buttons with a question. */
export type View = 'form' | 'receipt' | 'actions' | 'question';
type Rendered = TemplateResult | typeof nothing;
/**
 * The views of a form. One that is replaced while the focus is in the form stays in the document, invisible, for a while or
 * until the next key or press: Orca reads nothing if it is told of the removal of the focused button before the focus.
 */
export declare class AlternatingViews {
    #private;
    constructor(host: Element & ReactiveControllerHost);
    /** The classes of the root of the form, which make the views that leave invisible. */
    get classes(): string;
    /** Shows one view of each pair. Call it in each update, before anything is rendered. */
    show(...views: readonly [View, View]): void;
    /**
     * Renders a view unless another one has replaced it. While it leaves it stays as it was: Orca would read what changes in
     * it, such as a field that becomes empty, instead of what has the focus.
     */
    render(view: View, render: () => Rendered): Rendered;
}
export {};
