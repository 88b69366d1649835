import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/messages.js';
import { type Control } from '../fields/control.js';
import type { LoadedForm } from '../state/loaded-form.js';
import { AlternatingViews } from './alternating-views.js';
import { renderCounter } from './character-count.js';
import { type FailedOutcome, type Outcome, type SubmittedForm } from './submission.js';
type Rendered = TemplateResult | typeof nothing;
/**
 * The submit feature of one form: validates and sends the message, warns of personal numbers, clears the form, and
 * renders the errors and the receipt.
 */
export declare class Submitter implements ReactiveController {
    #private;
    readonly views: AlternatingViews;
    readonly renderCounter: typeof renderCounter;
    constructor(form: SubmittedForm);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
    /** Validates and sends the form. Resolves in every case. */
    submit(): Promise<Outcome>;
    /** Moves the focus to an outcome that is no failure, and dispatches the event for a sent message. */
    showOutcome(outcome: Exclude<Outcome, FailedOutcome>): Promise<void>;
    /** Clears what belongs to the last message. */
    reset(): void;
    /** Returns the text of the error of a field. */
    errorText(name: string): string | undefined;
    /**
     * Returns the text of the form's live region: the progress of a message that is being sent, else the last announcement.
     *
     * @param announcement - The result of the last key or press; '' for none.
     */
    liveRegionText(announcement: string, { messages }: LoadedForm): string;
    /** Returns the announcement after input in a control; '' for none. */
    inputAnnouncement({ name, value }: Pick<Control, 'name' | 'value'>): string;
    /**
     * Renders the error of a field, and hides it once the answer is corrected. If it were removed, Firefox would report a moved
     * caret in the text field that follows, and Orca would read that field wherever the focus is.
     */
    renderError(id: string, text: string | undefined, messages: Messages): TemplateResult | undefined;
    /** Adds the note that a draft has been restored. */
    addDraftNote(): void;
    /** Renders that note; undefined where no draft has been restored. */
    renderDraftNote(messages: Messages): TemplateResult | undefined;
    /** Renders the warning below a field; undefined where there is none. */
    renderWarning(name: string): TemplateResult | undefined;
    /** Renders the answers to correct, or the failure; nothing if there is none. */
    renderErrorSummary(loaded: LoadedForm): Rendered;
    /** Renders what takes the place of the send button while the resident is asked whether to clear the form. */
    renderConfirmClear({ messages }: LoadedForm): Rendered;
    /** Renders what follows the send button. */
    renderFurtherActions({ messages }: LoadedForm): Rendered;
    /** Renders the receipt of the last message; nothing where the form is shown. */
    renderReceipt(loaded: LoadedForm): Rendered;
}
export {};
