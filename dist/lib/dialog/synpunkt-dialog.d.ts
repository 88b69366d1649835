import { LitElement, type TemplateResult } from 'lit';
import type { SynpunktForm } from '../form/synpunkt-form.ts';
type FormSettings = Pick<SynpunktForm, 'endpoint' | 'config' | 'lang' | 'theme' | 'accent' | 'transport'>;
/**
 * The modal dialog around a form. `<synpunkt-button>` makes it; a page has no use for it alone.
 *
 * @tagname synpunkt-dialog
 * @fires {SynpunktOpenEvent} synpunkt-open - The dialog has opened.
 * @fires {SynpunktCloseEvent} synpunkt-close - The dialog has closed.
 * @fires {SynpunktOutcomeEvent} synpunkt-outcome - How a message ended, after the dialog has been closed.
 * @csspart dialog - The dialog.
 * @csspart header - The row of its heading.
 * @csspart heading - The heading of the dialog.
 * @csspart close - The button that closes the dialog.
 * @csspart body - What the form stands in.
 */
export declare class SynpunktDialog extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        settings: {
            attribute: boolean;
        };
        heading: {
            state: boolean;
        };
        messages: {
            state: boolean;
        };
    };
    /** What the form is set to. */
    settings: FormSettings;
    private heading;
    private messages;
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
export {};
