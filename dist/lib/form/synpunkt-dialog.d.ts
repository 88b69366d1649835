import { LitElement, type TemplateResult } from 'lit';
/**
 * The modal dialog around a form. `<synpunkt-button>` makes it; a page has no use for it alone.
 *
 * @tagname synpunkt-dialog
 * @fires {SynpunktOpenEvent} synpunkt-open - The dialog has opened.
 * @fires {SynpunktCloseEvent} synpunkt-close - The dialog has closed.
 * @csspart dialog - The dialog.
 * @csspart heading - The heading of the dialog.
 * @csspart toast - What is said of a message when the dialog has been closed.
 * @csspart close - The button that closes the dialog.
 */
export declare class SynpunktDialog extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        endpoint: {};
        config: {};
        lang: {};
        heading: {
            state: boolean;
        };
        messages: {
            state: boolean;
        };
        toast: {
            state: boolean;
        };
    };
    /** Where messages are posted. */
    endpoint: string;
    /** What to ask: the address of a JSON file, or the object itself. */
    config: string | object;
    /** Language of the texts; goes before the config and the page. */
    lang: string;
    private heading;
    private messages;
    private toast;
    /** Opens the dialog. */
    show(): void;
    /** Closes the dialog; what was typed stays in it. */
    hide(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected render(): TemplateResult;
    /** Counts the form as part of the dialog: it is complete when the form can be filled in. */
    protected getUpdateComplete(): Promise<boolean>;
}
declare global {
    interface HTMLElementTagNameMap {
        'synpunkt-dialog': SynpunktDialog;
    }
}
