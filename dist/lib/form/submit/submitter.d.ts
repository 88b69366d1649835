import type { nothing, ReactiveController, TemplateResult } from 'lit';
import type { LoadedForm } from '../state/loaded-form.js';
import { type IssueTexts } from './issue-text.js';
import { type Outcome, type SentStatus, type SubmittedForm } from './submission.js';
/**
 * What the submit feature adds to one form: it validates and sends the message, warns of personal numbers, clears the form,
 * and renders the errors and the receipt.
 */
export declare class Submitter implements ReactiveController {
    #private;
    constructor(form: SubmittedForm);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    /** Validates and sends the form. Resolves in every case. */
    submit(): Promise<Outcome>;
    /** Clears what belongs to the last message. */
    reset(): void;
    /** Returns the texts of the issues, of which a form that leads elsewhere has none. */
    issueTexts({ form, messages }: LoadedForm): IssueTexts;
    /**
     * Returns the text of the form's live region: the progress of a message that is being sent, else the last announcement.
     *
     * @param announcement - The result of the last key or press; '' for none.
     */
    liveRegionText(announcement: string, { messages }: LoadedForm): string;
    /** Renders the warning below a field; undefined where there is none. */
    renderWarning(name: string): TemplateResult | undefined;
    /** Renders the answers to correct, or the failure; nothing if there is none. */
    renderErrorSummary(loaded: LoadedForm, issues: IssueTexts): TemplateResult | typeof nothing;
    /** Renders what takes the place of the send button while the resident is asked whether to clear the form. */
    renderConfirmClear({ messages }: LoadedForm): TemplateResult | undefined;
    /** Renders what follows the send button. */
    renderFurtherActions({ messages }: LoadedForm): TemplateResult | typeof nothing;
    renderReceipt(status: SentStatus, loaded: LoadedForm): TemplateResult;
}
