import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Theme } from '../contract/config/schema.ts';
import type { Transport } from '../transport/own-transport.ts';
/**
 * The contact form: renders the configured fields, sends what passed validation, shows the receipt.
 *
 * @tagname synpunkt-form
 * @slot - Shown in its place where scripts do not run.
 * @fires {SynpunktBeforeSendEvent} synpunkt-before-send - A message is about to go out; cancelable.
 * @fires {SynpunktSentEvent} synpunkt-sent - The endpoint has taken the message; carries the reference.
 * @fires {SynpunktFailedEvent} synpunkt-failed - The message was not taken; carries the reason.
 * @csspart heading - The heading of a form that stands in the page.
 * @csspart form - The form.
 * @csspart languages - The choice of language.
 * @csspart required - The line that explains the tick.
 * @csspart note - A text between the questions.
 * @csspart group - Questions that belong together.
 * @csspart field - A question with its control.
 * @csspart label - The words of a question.
 * @csspart tick - The mark of a question that must be answered.
 * @csspart hint - The help below a label.
 * @csspart error - The message between hint and control.
 * @csspart input - A control.
 * @csspart icon - A picture beside words, or in a control.
 * @csspart choices - Radio buttons or checkboxes.
 * @csspart choice - One of these, with its words.
 * @csspart toggle - The button of a list that is searched by typing.
 * @csspart list - Its list.
 * @csspart optgroup - The name of a group in the list.
 * @csspart option - A row of the list.
 * @csspart files - The box that files are chosen in.
 * @csspart file - A file that was chosen.
 * @csspart counter - How many characters are left.
 * @csspart notice - What a chosen option has to say.
 * @csspart warning - The warning of a personal number.
 * @csspart privacy - The privacy notice.
 * @csspart contact - Other ways to reach the municipality.
 * @csspart summary - What keeps the message from going.
 * @csspart copy - The buttons that keep a copy of the message.
 * @csspart actions - The row of the send button.
 * @csspart button - Any button with words on it.
 * @csspart send - The send button.
 * @csspart receipt - What takes the form's place when the message has been taken.
 * @csspart confirmation - Its upper part, with the thanks and the reference.
 * @csspart thanks - The heading of the receipt.
 * @csspart facts - Reference, time, and when there will be an answer.
 * @csspart reference - The reference.
 * @csspart answers - What was sent.
 * @cssproperty [--synpunkt-accent=#00558c] - Colour of the send button; ticks, links and chosen options are made from it.
 * @cssproperty [--synpunkt-on-accent] - Colour of words on the accent. Default: black or white, which is read best.
 * @cssproperty [--synpunkt-background=Canvas] - Ground of the form.
 * @cssproperty [--synpunkt-text=CanvasText] - Colour of words; hints, borders and lines are mixed from it.
 * @cssproperty [--synpunkt-error=#d4351c] - Colour of errors, darkened or lightened until it can be read.
 * @cssproperty [--synpunkt-radius=4px] - Rounding of corners.
 * @cssproperty [--synpunkt-space=8px] - What the distances between questions and their parts are counted in.
 * @cssproperty [--synpunkt-font=inherit] - Font family.
 */
export declare class SynpunktForm extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        endpoint: {};
        config: {};
        lang: {};
        theme: {
            reflect: boolean;
        };
        accent: {};
        transport: {
            attribute: boolean;
        };
        inDialog: {
            attribute: boolean;
        };
        chosenLanguage: {
            state: boolean;
        };
        issues: {
            state: boolean;
        };
        spoken: {
            state: boolean;
        };
        clearing: {
            state: boolean;
        };
    };
    /** Where messages are posted; goes before what the config says. */
    endpoint: string;
    /** What to ask: as an attribute the address of a JSON file, as a property that or the object itself. */
    config: string | object;
    /** Language of the texts; goes before the config and the page. */
    lang: string;
    /** Whether the form is light or dark; `auto` as the page around it; goes before what the config says. */
    theme: Theme | '';
    /** The colour of the form; goes before what the page and the config say. */
    accent: string;
    /** Sends in the place of synpunkt's own ways; then there need be no endpoint. */
    transport: Transport | undefined;
    /** Whether a dialog around the form shows its heading and keeps the send row in sight. */
    inDialog: boolean;
    private chosenLanguage;
    private issues;
    private spoken;
    private clearing;
    /** The heading in the form's language; empty until the texts have come. */
    get heading(): string;
    /** Empties the form and starts anew. */
    reset(): void;
    /** Checks the answers and sends them; resolves when it is known how that ended. Does nothing while one is on its way. */
    submit(): Promise<void>;
    protected willUpdate(changed: PropertyValues): void;
    /** Counts config and texts as part of the form: it is complete when it can be filled in. */
    protected getUpdateComplete(): Promise<boolean>;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'synpunkt-form': SynpunktForm;
    }
}
