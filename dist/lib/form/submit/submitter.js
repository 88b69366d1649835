import { nothing } from 'lit';
import { cleanAnswer } from '../../contract/values/clean-answer.js';
import { SynpunktSentEvent } from '../events.js';
import { controlId } from '../fields/control.js';
import { PersonalNumberWatch } from '../personal-number/personal-number-watch.js';
import { renderReceipt } from '../receipt/receipt.js';
import { DraftSync } from '../state/draft-sync.js';
import { addStyleSheet } from '../view/apply-theme.js';
import { createDraftNote } from '../view/draft-note.js';
import { describeChoices, describeChoicesOnFocus } from '../view/describe-choices.js';
import { AlternatingViews } from './alternating-views.js';
import { inputAnnouncement, renderCounter } from './character-count.js';
import { renderErrorSummary } from './error-summary.js';
import { renderError } from './field-errors.js';
import { renderConfirmClear, renderFurtherActions } from './further-actions.js';
import { issueTexts } from './issue-text.js';
import { hasEndpoint } from './resolve-endpoint.js';
import { failedStatus } from './submission.js';
import { submitForm } from './submit-form.js';
import { submitStyles } from './submit.styles.js';
/**
 * The submit feature of one form: validates and sends the message, warns of personal numbers, clears the form, and
 * renders the errors and the receipt.
 */
export class Submitter {
    #form;
    #personalNumbers;
    /** Stops a message that is being sent when the form is removed from the page, or cleared. */
    #stop;
    /** Cancels the submission when the form is cleared. */
    #clear;
    /** The properties on which the last check depended. */
    #checked;
    #asksToClear;
    #draftNote;
    #issues;
    /** The last error of each field, by the id of its control. */
    #errors;
    constructor(form) {
        this.renderCounter = renderCounter;
        /** Stops a message that is being sent when the form is removed from the page, or cleared. */
        this.#stop = new AbortController();
        /** Cancels the submission when the form is cleared. */
        this.#clear = new AbortController();
        /** The properties on which the last check depended. */
        this.#checked = [];
        this.#asksToClear = false;
        this.#issues = { fields: [], form: [] };
        /** The last error of each field, by the id of its control. */
        this.#errors = new Map();
        this.#handleOnline = () => {
            const { submission } = this.#form;
            const { status } = submission;
            if (status.kind === 'failed' && status.reason === 'offline')
                submission.status = { ...status, online: true };
        };
        this.#handleClear = () => {
            this.#askToClear(true, '#clear-no');
        };
        this.#handleClearCancel = () => {
            this.#askToClear(false, '#clear');
        };
        this.#handleRestart = () => {
            this.#form.host.reset();
            void this.#form.focus('form :is(input, select, textarea)');
        };
        this.#form = form;
        const { host, values, focus } = form;
        for (const style of submitStyles)
            addStyleSheet(host.renderRoot, style);
        values.clean = cleanAnswer;
        this.views = new AlternatingViews(host);
        this.#personalNumbers = new PersonalNumberWatch({
            root: host.renderRoot,
            valueOf: (name) => values.valueOf(name),
            setValue: (name, text) => values.set(name, text),
            submit: () => void host.submit(),
            focus,
            requestUpdate: () => host.requestUpdate(),
        });
        describeChoicesOnFocus(host.renderRoot);
        host.addController(this);
        host.addController(new DraftSync(form));
        // Removed since the press on send: then its message is stopped as well.
        if (!host.isConnected)
            this.hostDisconnected();
    }
    hostConnected() {
        if (this.#stop.signal.aborted)
            this.#stop = new AbortController();
        addEventListener('online', this.#handleOnline);
    }
    hostDisconnected() {
        removeEventListener('online', this.#handleOnline);
        // An element that is moved, or mounted again by its tag, is connected before the next task; its message goes on.
        setTimeout(() => {
            if (!this.#form.host.isConnected)
                this.#stop.abort();
        });
    }
    hostUpdate() {
        const { host, values, submission, loaded } = this.#form;
        const { status } = submission;
        this.views.show(status.kind === 'sent' ? 'receipt' : 'form', this.#asksToClear ? 'question' : 'actions');
        const { form, messages } = loaded() ?? {};
        if (!form || !messages)
            return;
        const { endpoint, transport } = host;
        const current = [endpoint, transport, form];
        if (current.some((value, index) => value !== this.#checked[index])) {
            this.#checked = current;
            this.#checkEndpoint();
        }
        if (form.warnOfPersonalNumbers)
            void this.#personalNumbers.update(values.state, messages);
        const { inputs, redirected } = values.state;
        // A form that leads elsewhere has no issues.
        this.#issues = issueTexts(redirected ? [] : submission.issues, form.fields, inputs, messages);
    }
    hostUpdated() {
        describeChoices(this.#form.host.renderRoot);
    }
    /** Validates and sends the form. Resolves in every case. */
    async submit() {
        const { submission } = this.#form;
        this.#asksToClear = false;
        try {
            return await this.#submit();
        }
        catch (error) {
            // As where the page has replaced a global that the browser provides. The transport itself never throws.
            console.error('synpunkt:', error);
            const { status } = submission;
            return status.kind === 'sent' ? status : (submission.status = failedStatus('incomplete'));
        }
    }
    /** Moves the focus to an outcome that is no failure, and dispatches the event for a sent message. */
    async showOutcome(outcome) {
        const { host, focus } = this.#form;
        switch (outcome.kind) {
            case 'sent':
                await focus('#receipt-heading');
                host.dispatchEvent(new SynpunktSentEvent(outcome.receipt.reference));
                break;
            case 'invalid':
                await focus('.summary');
                break;
            case 'unprepared':
                await focus(`#${controlId(outcome.field)}`);
                break;
            case 'cancelled':
        }
    }
    /** Clears what belongs to the last message. */
    reset() {
        const { host, loaded } = this.#form;
        this.#clear.abort();
        this.#stop.abort();
        if (host.isConnected)
            this.#stop = new AbortController();
        this.#asksToClear = false;
        this.#draftNote = undefined;
        this.#personalNumbers.reset();
        loaded()?.configFeature?.resetHints(host.renderRoot);
        this.#checkEndpoint();
    }
    /** Returns the text of the error of a field. */
    errorText(name) {
        return this.#issues.fields.find(({ field }) => field === name)?.text;
    }
    /**
     * Returns the text of the form's live region: the progress of a message that is being sent, else the last announcement.
     *
     * @param announcement - The result of the last key or press; '' for none.
     */
    liveRegionText(announcement, { messages }) {
        const { status } = this.#form.submission;
        if (status.kind === 'sending' && !status.silent)
            return status.retrying ? messages.retrying : messages.sending;
        const online = status.kind === 'failed' && status.online ? messages.online(messages) : '';
        return `${online} ${announcement || this.#personalNumbers.status}`.trim();
    }
    /** Returns the announcement after input in a control; '' for none. */
    inputAnnouncement({ name, value }) {
        const { values, loaded } = this.#form;
        const { input } = values.state.inputs.get(name) ?? {};
        const { messages } = loaded() ?? {};
        return input && messages ? inputAnnouncement(input, values.clean(input, value), messages) : '';
    }
    /**
     * Renders the error of a field, and hides it once the answer is corrected. If it were removed, Firefox would report a moved
     * caret in the text field that follows, and Orca would read that field wherever the focus is.
     */
    renderError(id, text, messages) {
        if (text !== undefined)
            this.#errors.set(id, text);
        const last = this.#errors.get(id);
        return last === undefined ? undefined : renderError(id, last, messages, text === undefined);
    }
    /** Adds the note that a draft has been restored. */
    addDraftNote() {
        const { host, announce } = this.#form;
        this.#draftNote = createDraftNote(host, announce);
        host.requestUpdate();
    }
    /** Renders that note; undefined where no draft has been restored. */
    renderDraftNote(messages) {
        return this.#draftNote?.(messages);
    }
    /** Renders the warning below a field; undefined where there is none. */
    renderWarning(name) {
        return this.#personalNumbers.renderWarning(name);
    }
    /** Renders the answers to correct, or the failure; nothing if there is none. */
    renderErrorSummary(loaded) {
        const { host, values, submission, localize, announce } = this.#form;
        const { status } = submission;
        return renderErrorSummary({ ...loaded, host, values, status, issues: this.#issues, localize, announce });
    }
    /** Renders what takes the place of the send button while the resident is asked whether to clear the form. */
    renderConfirmClear({ messages }) {
        return this.views.render('question', () => renderConfirmClear(messages, () => this.#handleClearConfirm(messages.clear.done), this.#handleClearCancel));
    }
    /** Renders what follows the send button. */
    renderFurtherActions({ messages }) {
        const { submission, values } = this.#form;
        return renderFurtherActions(submission.status, messages, values.touched ? this.#handleClear : undefined);
    }
    /** Renders the receipt of the last message; nothing where the form is shown. */
    renderReceipt(loaded) {
        const { submission, announce } = this.#form;
        const { status } = submission;
        return this.views.render('receipt', () => status.kind === 'sent'
            ? renderReceipt({ ...status, ...loaded, announce, handleRestart: this.#handleRestart })
            : nothing);
    }
    async #submit() {
        const { host, values, submission, loaded } = this.#form;
        this.#clear = new AbortController();
        if (values.pendingWork.size > 0)
            submission.status = { kind: 'sending' };
        const { kind } = submission.status;
        const failed = await Promise.all(values.pendingWork);
        const unprepared = failed.find((name) => name !== undefined && values.state.inputs.has(name));
        const current = loaded();
        // The form was cleared meanwhile.
        if (!current || (kind === 'sending' && submission.status.kind !== kind))
            return { kind: 'cancelled' };
        if (unprepared !== undefined) {
            // Sending without the file would let the resident believe that it was included.
            submission.status = { kind: 'idle' };
            return { kind: 'unprepared', field: unprepared };
        }
        const { signal } = this.#stop;
        const cleared = this.#clear.signal;
        return submitForm({ host, values, submission, signal, cleared, personalNumbers: this.#personalNumbers }, current);
    }
    /** Shows an error when no endpoint is configured. */
    #checkEndpoint() {
        const { host, submission, loaded } = this.#form;
        const { form } = loaded() ?? {};
        const { status } = submission;
        if (form && !host.transport && !hasEndpoint(host.endpoint, form)) {
            submission.status = failedStatus('unconfigured');
            // Not for a form that the page has already removed, nor where an endpoint of the tag was reported (explain-options).
            if (host.isConnected && host.endpoint !== 'about:invalid') {
                console.error('synpunkt: no endpoint; write data-endpoint on the tag or "endpoint" in the config');
            }
        }
        else if (status.kind === 'failed' && status.reason === 'unconfigured')
            submission.status = { kind: 'idle' };
    }
    #handleOnline;
    #handleClear;
    #handleClearCancel;
    #askToClear(asks, focused) {
        this.#asksToClear = asks;
        this.#form.host.requestUpdate();
        void this.#form.focus(focused);
    }
    #handleClearConfirm(done) {
        this.#handleRestart();
        this.#form.announce(done);
    }
    #handleRestart;
}
