import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { SynpunktForm } from '../form/synpunkt-form.js';
type FormSettings = Pick<SynpunktForm, 'endpoint' | 'config' | 'preset' | 'lang' | 'theme' | 'accent' | 'fallback' | 'transport'>;
/**
 * The modal dialog around a form. It is internal: `<synpunkt-button>` renders it.
 *
 * @tagname synpunkt-dialog
 * @fires {SynpunktOpenEvent} synpunkt-open - The dialog has opened.
 * @fires {SynpunktCloseEvent} synpunkt-close - The dialog has closed.
 * @fires {SynpunktOutcomeEvent} synpunkt-outcome - A message was sent, or failed, after the dialog had been closed.
 * @csspart dialog - The dialog.
 * @csspart header - The row of the heading.
 * @csspart heading - The heading of the dialog.
 * @csspart close - The button that closes the dialog.
 * @csspart body - The container of the form.
 */
export declare class SynpunktDialog extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        settings: {
            attribute: boolean;
        };
        ready: {
            state: boolean;
        };
    };
    /** Properties of the form. */
    settings: FormSettings | undefined;
    /** Undefined until the texts of the form are loaded. */
    private ready;
    /** Opens the dialog. Resolves when all questions are shown. */
    show(): Promise<void>;
    /** Closes the dialog; the form still contains what was typed. */
    hide(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Evaluating the files, rendering the dialog and rendering the form are a task each, between which the page can react. */
    protected scheduleUpdate(): Promise<void>;
    protected render(): TemplateResult;
    protected firstUpdated(changed: PropertyValues): void;
    protected updated(changed: PropertyValues): void;
    /** Includes the form: the update is complete when the form can be filled in. */
    protected getUpdateComplete(): Promise<boolean>;
}
declare global {
    interface HTMLElementTagNameMap {
        'synpunkt-dialog': SynpunktDialog;
    }
}
export {};
