import { type PropertyValues, type TemplateResult } from 'lit';
import type { PresetName } from '../contract/config/defaults.js';
import type { ConfigInput, Theme } from '../contract/config/schema.js';
import { ResettableElement } from '../element/resettable-element.js';
import type { Transport } from '../transport/own-transport.js';
/**
 * The contact form: renders the configured fields, validates and sends the message, and shows the receipt.
 *
 * @tagname synpunkt-form
 * @slot - Fallback content, shown until the form is loaded.
 * @fires {SynpunktBeforeSendEvent} synpunkt-before-send - A message is about to be sent; cancelable.
 * @fires {SynpunktSentEvent} synpunkt-sent - The endpoint has received the message; carries the reference.
 * @fires {SynpunktFailedEvent} synpunkt-failed - The message was not sent; carries the reason.
 * @csspart heading - The heading, which a form in the dialog does not have.
 * @csspart form - The form.
 * @csspart languages - The language select with its label.
 * @csspart required - The line that explains the tick of required fields.
 * @csspart note - A text between the fields, or about a restored draft.
 * @csspart group - A group of fields.
 * @csspart field - A label with its control.
 * @csspart label - The label of a control, or the legend of a group.
 * @csspart tick - The tick of a required field, or of the chosen list option.
 * @csspart hint - The help text below a label.
 * @csspart error - The error message between hint and control, or of a file.
 * @csspart input - A text field, select, radio button, checkbox or file control.
 * @csspart icon - An icon beside a text or in a control.
 * @csspart choices - A list of radio buttons or checkboxes.
 * @csspart choice - A radio button or checkbox with its label.
 * @csspart toggle - The button that opens the list of a combobox.
 * @csspart list - The list of a combobox.
 * @csspart optgroup - The label of an option group in the list.
 * @csspart option - An option in the list.
 * @csspart files - The area for choosing and dropping files.
 * @csspart file - A chosen file.
 * @csspart counter - The number of characters left.
 * @csspart notice - The notice of a chosen option, or of a field not shown.
 * @csspart warning - The warning that a text contains a personal number.
 * @csspart privacy - The privacy notice.
 * @csspart contact - The contact details of the municipality.
 * @csspart summary - The error summary.
 * @csspart copy - The buttons that save a copy of the message.
 * @csspart actions - The row of the send button, or of the question before clearing.
 * @csspart button - Any button with a text.
 * @csspart send - The send button.
 * @csspart receipt - The receipt, which replaces the form when the message was sent.
 * @csspart confirmation - The upper part of the receipt, with its heading and the facts.
 * @csspart thanks - The heading of the receipt.
 * @csspart facts - The reference, the time and the date of the answer.
 * @csspart reference - The reference.
 * @csspart answers - The answers that were sent.
 * @cssproperty [--synpunkt-accent=#00558c] - Colour of the send button; ticks, links and chosen options are mixed from it.
 * @cssproperty [--synpunkt-on-accent] - Text colour on the accent. Default: black or white, whichever has more contrast.
 * @cssproperty [--synpunkt-background=Canvas] - Background of the form.
 * @cssproperty [--synpunkt-text=CanvasText] - Text colour; hints, borders and lines are mixed from it.
 * @cssproperty [--synpunkt-error=#d4351c] - Colour of errors, darkened or lightened to a readable contrast.
 * @cssproperty [--synpunkt-radius=4px] - Radius of corners.
 * @cssproperty [--synpunkt-space=8px] - Unit of the distances between and within fields.
 * @cssproperty [--synpunkt-font=inherit] - Font family.
 */
export declare class SynpunktForm extends ResettableElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        endpoint: {};
        config: {};
        preset: {};
        lang: {};
        theme: {
            useDefault: boolean;
            reflect: boolean;
        };
        accent: {};
        fallback: {};
        transport: {
            attribute: boolean;
        };
        inDialog: {
            attribute: boolean;
        };
        chosenLanguage: {
            state: boolean;
        };
        announcement: {
            state: boolean;
        };
    };
    /** Address that messages are posted to; overrides the config. */
    endpoint: string;
    /**
     * The config: as an attribute the address of a JSON file, or `#` and the `id` of a `<script type="application/json">`; as a
     * property that or the object itself.
     */
    config: string | ConfigInput;
    /** The form to start from: `kontakt`, `tillganglighet`, `sidfel` or `ris-och-ros`; that of the config comes first. */
    preset: PresetName | '';
    /** Language of the texts; overrides the config and the page. */
    lang: string;
    /** `light`, `dark` or `auto`, which follows the page; overrides the config. */
    theme: Theme | '';
    /** Colour of the form; overrides the page and the config. */
    accent: string;
    /** Address of another contact page, linked to when the message cannot be sent. */
    fallback: string;
    /** Sends the messages in the place of the built-in formats; the form then needs no endpoint. */
    transport: Transport | undefined;
    /**
     * Whether the form is in a dialog, which shows the heading and keeps the send button visible.
     *
     * @internal
     */
    inDialog: boolean;
    private chosenLanguage;
    private announcement;
    /**
     * The heading in the language of the form; empty until the texts are loaded.
     *
     * @internal
     */
    get heading(): string;
    /** Clears the form. */
    reset(): void;
    /**
     * Loads the texts again if the page around the form has another language than before.
     *
     * @internal
     */
    followPage(): void;
    /**
     * Loads the submit feature once the page is idle, at the latest after two seconds: an update of the widget may remove its
     * files later. The dialog calls it when it has opened.
     *
     * @internal
     */
    prefetch(): void;
    /** Validates and sends the form; resolves when the outcome is shown. Does nothing while a message is being sent. */
    submit(): Promise<void>;
    /** Gives each update its own task until the fields are rendered, so that no task is long. */
    protected scheduleUpdate(): Promise<void>;
    protected willUpdate(changed: PropertyValues): void;
    protected updated(changed: PropertyValues): void;
    /** Includes the config and the texts: the update is complete when the form can be filled in. */
    protected getUpdateComplete(): Promise<boolean>;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'synpunkt-form': SynpunktForm;
    }
}
