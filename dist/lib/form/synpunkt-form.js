import { html, LitElement, nothing } from 'lit';
import { formOf } from '../contract/default-form.js';
import { textIn } from '../contract/text-in.js';
import { visibleInputs } from '../contract/visible-inputs.js';
import { languageFor, loadMessages } from '../messages/load-messages.js';
import { buttonLook, tokens } from '../theme/tokens.js';
import { answersInWords } from './answers-in-words.js';
import { cleanAddress, cleanText } from './clean-text.js';
import { contentOf } from './create-submission.js';
import { DeliveryController } from './delivery-controller.js';
import { renderErrorSummary } from './error-summary.js';
import { SynpunktBeforeSendEvent, SynpunktFailedEvent, SynpunktReadyEvent, SynpunktSentEvent } from './events.js';
import { failureHeading } from './failure-heading.js';
import { fieldStyles } from './fields/field.styles.js';
import { isControl } from './fields/is-control.js';
import { renderFields } from './fields/render-field.js';
import { tickIcon } from './icons.js';
import { issueText } from './issue-text.js';
import { receiptStyles } from './receipt-view.styles.js';
import { renderReceipt } from './receipt-view.js';
import { resolveConfig } from './resolve-config.js';
import { summaryItems } from './summary-items.js';
import { formStyles } from './synpunkt-form.styles.js';
/**
 * The contact form: renders the configured fields, sends what passed validation, shows the receipt.
 *
 * @tagname synpunkt-form
 * @slot - Shown in its place where scripts do not run.
 * @fires {SynpunktBeforeSendEvent} synpunkt-before-send - A message is about to go out; cancelable.
 * @fires {SynpunktSentEvent} synpunkt-sent - The endpoint has taken the message; carries the reference.
 * @fires {SynpunktFailedEvent} synpunkt-failed - The message was not taken; carries the reason.
 * @csspart form - The form.
 * @csspart heading - The heading of a form that stands in the page.
 * @csspart field - A question with its control.
 * @csspart group - Questions that belong together.
 * @csspart label - The words of a question.
 * @csspart hint - The help below a label.
 * @csspart error - The message between hint and control.
 * @csspart input - A control.
 * @csspart summary - What keeps the message from going.
 * @csspart button - The button that sends, and the one that starts anew.
 * @csspart receipt - What takes the form's place when the message has been taken.
 * @csspart reference - The reference in the receipt.
 * @cssproperty [--synpunkt-accent=#00558c] - Colour of the send button, ticks and chosen options.
 * @cssproperty [--synpunkt-on-accent=#fff] - Colour of words on the accent.
 * @cssproperty [--synpunkt-background=Canvas] - Ground of the form.
 * @cssproperty [--synpunkt-text=CanvasText] - Colour of words; hints, borders and lines are mixed from it.
 * @cssproperty [--synpunkt-error=#d4351c] - Colour of errors, mixed with that of words.
 * @cssproperty [--synpunkt-radius=4px] - Rounding of corners.
 * @cssproperty [--synpunkt-font=inherit] - Font family.
 */
export class SynpunktForm extends LitElement {
    constructor() {
        super(...arguments);
        /** Where messages are posted; goes before what the config says. */
        this.endpoint = '';
        /** What to ask: as an attribute the address of a JSON file, as a property that or the object itself. */
        this.config = '';
        /** Language of the texts; goes before the config and the page. */
        this.lang = '';
        /** Whether a dialog around the form shows its heading and keeps the send row in sight. */
        this.inDialog = false;
        this.values = {};
        this.issues = [];
        this.#delivery = new DeliveryController(this);
        this.#submitting = false;
        this.#run = 0;
        this.#visible = new Map();
        this.#text = (text) => textIn(text, this.messages?.language ?? '');
        this.#stateOf = (name) => {
            const seen = this.#visible.get(name);
            if (!seen || !this.messages)
                return undefined;
            const issue = this.issues.find(({ field }) => field === name);
            return {
                value: this.#valueOf(name),
                required: seen.required,
                error: issue && issueText(issue, seen.input, this.messages),
            };
        };
        this.#goTo = (id) => {
            const control = this.renderRoot.querySelector(`#${CSS.escape(id)}`);
            control?.closest('.field')?.scrollIntoView({ block: 'nearest' });
            control?.focus({ preventScroll: true });
        };
        this.#handleAgain = () => {
            this.reset();
            void this.#focus('input, select, textarea');
        };
    }
    static { this.styles = [tokens, buttonLook, formStyles, fieldStyles, receiptStyles]; }
    static { this.properties = {
        endpoint: {},
        config: {},
        lang: {},
        inDialog: { attribute: false },
        settings: { state: true },
        messages: { state: true },
        values: { state: true },
        issues: { state: true },
    }; }
    #delivery;
    #form;
    #submitting;
    #checks;
    #run;
    #configRead;
    #prepared;
    #visible;
    /** The heading in the form's language; empty until the texts have come. */
    get heading() {
        return this.#form === undefined ? '' : this.#text(this.#form.heading);
    }
    /** Empties the form and starts anew. */
    reset() {
        this.values = {};
        this.issues = [];
        this.#delivery.reset();
        this.#checkEndpoint();
    }
    /** Checks the answers and sends them; resolves when it is known how that ended. Does nothing while one is on its way. */
    async submit() {
        if (this.#submitting || !this.settings || !this.messages || !this.#form)
            return;
        this.#submitting = true;
        try {
            await this.#send(this.#form, this.settings, this.messages);
        }
        finally {
            this.#submitting = false;
        }
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (changed.has('config') || changed.has('lang'))
            void this.#prepare();
        if (!this.settings || !this.messages)
            return;
        if (changed.has('endpoint'))
            this.#checkEndpoint();
        if (changed.has('settings') || changed.has('messages')) {
            this.#form = formOf(this.settings, this.messages.defaultForm);
        }
        this.#look();
    }
    updated(changed) {
        super.updated(changed);
        if (!this.messages || !(changed.has('messages') || changed.has('settings')))
            return;
        this.dispatchEvent(new SynpunktReadyEvent(this.heading, this.messages));
    }
    /** Counts config and texts as part of the form: it is complete when it can be filled in. */
    async getUpdateComplete() {
        await super.getUpdateComplete();
        await (this.#prepared ?? this.#prepare());
        return super.getUpdateComplete();
    }
    render() {
        const { messages } = this;
        const form = this.#form;
        if (!messages || !form)
            return html `<slot></slot>`;
        const { delivery } = this.#delivery;
        return html `
      <div class="root" lang=${messages.language}>
        ${this.inDialog ? nothing : html `<h2 class="heading" part="heading">${this.heading}</h2>`}
        <p class="visually-hidden" role="status">${delivery.kind === 'sending' ? messages.sending : ''}</p>
        ${delivery.kind === 'sent'
            ? renderReceipt({
                receipt: delivery.receipt,
                nextSteps: this.#text(form.nextSteps),
                answers: answersInWords(form.fields, delivery.content.values, this.#text),
            }, messages, this.#handleAgain)
            : this.#renderForm(form, messages)}
      </div>
    `;
    }
    #renderForm(form, messages) {
        const sending = this.#delivery.delivery.kind === 'sending';
        return html `
      <form
        part="form"
        novalidate
        @submit=${this.#handleSubmit}
        @input=${this.#handleInput}
        @keydown=${this.#handleKey}
        @keypress=${this.#handleKey}
        @keyup=${this.#handleKey}
      >
        ${this.#renderSummary(messages)}
        <p class="required-note">${tickIcon()}<span>${messages.requiredNote}</span></p>
        ${renderFields(form.fields, { messages, busy: sending, text: this.#text, stateOf: this.#stateOf })}
        <div class="actions">
          <button class=${sending ? 'action busy' : 'action'} part="button" type="submit">
            ${sending ? messages.sending : messages.send}
          </button>
        </div>
      </form>
    `;
    }
    #renderSummary(messages) {
        const { delivery } = this.#delivery;
        const { toMend, unknown } = summaryItems(this.issues, this.#form?.fields ?? [], this.#visible, messages);
        if (toMend.length > 0) {
            const heading = messages.errorSummary({ count: toMend.length });
            return renderErrorSummary(heading, [...toMend, ...unknown], this.#goTo);
        }
        if (delivery.kind !== 'failed')
            return nothing;
        const general = [{ id: undefined, text: messages.failures[delivery.reason] }];
        const heading = failureHeading(delivery.reason, messages);
        return renderErrorSummary(heading, unknown.length > 0 ? unknown : general, this.#goTo);
    }
    #text;
    #stateOf;
    get #endpoint() {
        return this.endpoint || this.settings?.endpoint || '';
    }
    /** Says in place that a form with nowhere to send cannot be sent. */
    #checkEndpoint() {
        const known = this.#endpoint !== '';
        const { delivery } = this.#delivery;
        const isSaid = delivery.kind === 'failed' && delivery.reason === 'unconfigured';
        if (!known)
            this.#delivery.fail('unconfigured');
        else if (isSaid)
            this.#delivery.cancel();
        return known;
    }
    async #send(form, settings, messages) {
        this.#readControls();
        const checks = await this.#loadChecks();
        if (!checks)
            return this.#showFailure(this.#delivery.fail(navigator.onLine ? 'incomplete' : 'offline'));
        const result = checks.valuesSchema(form.fields).safeParse(this.#answers());
        this.issues = result.success ? [] : checks.toIssues(result.error);
        if (!result.success) {
            this.#delivery.cancel();
            return this.#focus('.summary');
        }
        if (!this.#checkEndpoint())
            return this.#focus('.summary');
        if (!this.dispatchEvent(new SynpunktBeforeSendEvent()))
            return this.#delivery.cancel();
        const content = contentOf(form.name, messages.language, result.data);
        const options = { endpoint: this.#endpoint, timeout: settings.timeout * 1000 };
        const delivery = await this.#delivery.send(content, checks.send, options);
        if (!this.isConnected)
            return;
        if (delivery.kind !== 'sent')
            return this.#showFailure(delivery);
        this.values = {};
        await this.#focus('#receipt-heading');
        this.dispatchEvent(new SynpunktSentEvent(delivery.receipt.reference));
    }
    /** Fetches what checks and sends; until it has come, the press of the resident is answered by "sending". */
    async #loadChecks() {
        if (this.#checks)
            return this.#checks;
        this.#delivery.begin();
        this.#checks = await import('./checks.js').catch(() => undefined);
        return this.#checks;
    }
    async #showFailure(delivery) {
        if (delivery.kind !== 'failed')
            return;
        this.issues = delivery.issues;
        await this.#focus('.summary');
        this.dispatchEvent(new SynpunktFailedEvent(delivery.reason));
    }
    /** Starts to fetch the config and the texts; what cannot be had rejects {@link updateComplete}, and is tried again there. */
    #prepare() {
        this.#prepared = this.#fetchParts();
        this.#prepared.catch(() => {
            this.#prepared = undefined;
        });
        return this.#prepared;
    }
    async #fetchParts() {
        const run = (this.#run += 1);
        const { config } = this;
        const known = config === this.#configRead ? this.settings : undefined;
        const settings = known ?? (await resolveConfig(config));
        const messages = await loadMessages(languageFor(this, this.lang, settings.language));
        if (run !== this.#run)
            return;
        this.#configRead = config;
        this.settings = settings;
        this.messages = messages;
        if (!this.#checkEndpoint()) {
            console.error('synpunkt: no endpoint; write data-endpoint on the tag or "endpoint" in the config');
        }
    }
    /** Takes what stands in the controls, since not every autofill tells that it has written. */
    #readControls() {
        const values = { ...this.values };
        for (const [name, value] of new FormData(this.renderRoot.querySelector('form') ?? undefined)) {
            if (typeof value === 'string')
                values[name] = value;
        }
        this.values = values;
        this.#look();
    }
    /** Finds out which inputs show, by the answers as they are now. */
    #look() {
        const seen = visibleInputs(this.#form?.fields ?? [], this.values);
        this.#visible = new Map(seen.map((visible) => [visible.input.name, visible]));
    }
    /** What stands in a control; a name may be one that every object has, as "constructor". */
    #valueOf(name) {
        return (Object.hasOwn(this.values, name) ? this.values[name] : undefined) ?? '';
    }
    /** What goes out: the answers to the inputs in sight. */
    #answers() {
        return Object.fromEntries([...this.#visible].map(([name, { input: { type }, },]) => {
            const clean = type === 'email' || type === 'tel' ? cleanAddress : cleanText;
            return [name, clean(this.#valueOf(name))];
        }));
    }
    async #focus(selector) {
        // Not updateComplete, which waits for texts and rejects where they cannot be had.
        await super.getUpdateComplete();
        this.renderRoot.querySelector(selector)?.focus();
    }
    #goTo;
    #handleInput({ target }) {
        // Fetched while the resident writes, so that it is there when the message is sent; a failure shows then.
        void import('./checks.js').then((checks) => (this.#checks = checks), () => undefined);
        if (isControl(target))
            this.values = { ...this.values, [target.name]: target.value };
    }
    /** Keeps the page's key shortcuts from taking letters: to the page, all that is typed here is typed at this element. */
    #handleKey(event) {
        if (isControl(event.target) && event.key !== 'Escape' && event.key !== 'Tab')
            event.stopPropagation();
    }
    #handleSubmit(event) {
        event.preventDefault();
        void this.submit();
    }
    #handleAgain;
}
