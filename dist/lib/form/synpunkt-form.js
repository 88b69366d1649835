import { html, LitElement, nothing } from 'lit';
import { textIn } from '../contract/text-in.js';
import { buttonLook, tokens } from '../theme/tokens.js';
import { adopt } from './adopt.js';
import { FormAnswers } from './form-answers.js';
import { createContext } from './create-context.js';
import { DeliveryController } from './delivery-controller.js';
import { endpointOf, hasEndpoint } from './endpoint-of.js';
import { SynpunktBeforeSendEvent, SynpunktFailedEvent, SynpunktReadyEvent, SynpunktSentEvent } from './events.js';
import { fieldStyles } from './fields/field.styles.js';
import { isControl } from './fields/is-control.js';
import { renderQuestions } from './fields/render-field.js';
import { tickIcon } from './icons.js';
import { loadForm } from './load-form.js';
import { NumberWatch } from './personal-number/number-watch.js';
import { renderSummary } from './render-summary.js';
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
 * @csspart note - A text between the questions.
 * @csspart notice - What a chosen option has to say.
 * @csspart warning - The warning of a personal number.
 * @csspart languages - The choice of language.
 * @csspart privacy - The privacy notice.
 * @csspart contact - Other ways to reach the municipality.
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
        this.chosenLanguage = '';
        this.issues = [];
        this.#answers = new FormAnswers(this);
        this.#delivery = new DeliveryController(this);
        this.#numbers = new NumberWatch();
        this.#submitting = false;
        this.#run = 0;
        this.#text = (text) => (this.loaded ? textIn(text, this.loaded.messages) : '');
        this.#goTo = (id) => {
            const control = this.renderRoot.querySelector(`#${CSS.escape(id)}`);
            control?.closest('.field')?.scrollIntoView({ block: 'nearest' });
            control?.focus({ preventScroll: true });
        };
        this.#handleLanguage = (language) => {
            this.chosenLanguage = language;
        };
        this.#handleAgain = () => {
            this.reset();
            void this.#focus('form :is(input, select, textarea)');
        };
    }
    static { this.styles = [tokens, buttonLook, formStyles, fieldStyles]; }
    static { this.properties = {
        endpoint: {},
        config: {},
        lang: {},
        inDialog: { attribute: false },
        chosenLanguage: { state: true },
        loaded: { state: true },
        issues: { state: true },
    }; }
    #answers;
    #delivery;
    #numbers;
    #submitting;
    #checks;
    #run;
    #configRead;
    #prepared;
    /** The heading in the form's language; empty until the texts have come. */
    get heading() {
        return this.loaded === undefined ? '' : this.#text(this.loaded.form.heading);
    }
    /** Empties the form and starts anew. */
    reset() {
        this.issues = [];
        this.#answers.reset();
        this.#numbers = new NumberWatch();
        this.#delivery.reset();
        this.#checkEndpoint();
    }
    /** Checks the answers and sends them; resolves when it is known how that ended. Does nothing while one is on its way. */
    async submit() {
        if (this.#submitting || !this.loaded)
            return;
        this.#submitting = true;
        try {
            await this.#send(this.loaded.form, this.loaded.messages);
        }
        finally {
            this.#submitting = false;
        }
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (changed.has('config') || changed.has('lang') || changed.has('chosenLanguage'))
            void this.#prepare();
        if (!this.loaded)
            return;
        if (changed.has('endpoint'))
            this.#checkEndpoint();
        if (this.loaded.form.warnOfPersonalNumbers)
            this.#lookForNumbers(this.loaded.messages);
    }
    updated(changed) {
        super.updated(changed);
        if (!this.loaded || !changed.has('loaded'))
            return;
        this.dispatchEvent(new SynpunktReadyEvent(this.heading, this.loaded.messages));
    }
    /** Counts config and texts as part of the form: it is complete when it can be filled in. */
    async getUpdateComplete() {
        await super.getUpdateComplete();
        await (this.#prepared ?? this.#prepare());
        return super.getUpdateComplete();
    }
    render() {
        if (!this.loaded)
            return html `<slot></slot>`;
        const { form, messages, configured } = this.loaded;
        const { delivery } = this.#delivery;
        return html `
      <div class="root" lang=${messages.language} dir=${messages.direction ?? 'ltr'}>
        ${this.inDialog ? nothing : html `<h2 class="heading" part="heading">${this.heading}</h2>`}
        ${configured ? configured.renderLanguages(form.languages, messages, this.#handleLanguage) : nothing}
        <p class="visually-hidden" role="status">
          ${delivery.kind === 'sending' ? messages.sending : this.#numbers.warnings?.status}
        </p>
        ${delivery.kind === 'sent'
            ? this.#checks?.renderReceipt(delivery, form, messages, this.#handleAgain)
            : this.#renderForm(this.loaded)}
      </div>
    `;
    }
    #renderForm(loaded) {
        const { form, messages, configured } = loaded;
        const answers = this.#answers;
        const { delivery } = this.#delivery;
        const busy = delivery.kind === 'sending';
        const { redirected } = answers.look;
        // What leads elsewhere has nothing to mend.
        const issues = redirected ? [] : this.issues;
        const context = createContext({ loaded, answers, issues, busy, warnings: this.#numbers.warnings });
        const asked = redirected && configured ? configured.upTo(form.fields, redirected.name) : form.fields;
        return html `
      <form
        part="form"
        novalidate
        @submit=${this.#handleSubmit}
        @input=${this.#handleInput}
        @field-change=${this.#handleFieldChange}
        @keydown=${this.#handleKey}
        @keypress=${this.#handleKey}
        @keyup=${this.#handleKey}
      >
        ${renderSummary({
            issues,
            delivery,
            fields: form.fields,
            visible: answers.look.inputs,
            messages,
            otherWay: () => configured && form.contact && configured.renderContact(form.contact, messages, this.#text),
            goTo: this.#goTo,
        })}
        ${[...answers.look.inputs.values()].some(({ required }) => required)
            ? html `<p class="required-note">${tickIcon()}<span>${messages.requiredNote}</span></p>`
            : nothing}
        ${renderQuestions(asked, context)} ${redirected ? nothing : this.#renderEnd(loaded, busy)}
      </form>
    `;
    }
    #renderEnd({ form: { privacy }, messages, configured }, sending) {
        return html `
      ${privacy && configured ? configured.renderPrivacy(privacy, messages, this.#text) : nothing}
      <div class="actions">
        <button class=${sending ? 'action busy' : 'action'} part="button" type="submit">
          ${sending ? messages.sending : messages.send}
        </button>
      </div>
    `;
    }
    #text;
    /** Says in place that a form with nowhere to send cannot be sent. */
    #checkEndpoint() {
        const has = this.loaded !== undefined && hasEndpoint(this.endpoint, this.loaded.form);
        const { delivery } = this.#delivery;
        if (!has)
            this.#delivery.fail('unconfigured');
        else if (delivery.kind === 'failed' && delivery.reason === 'unconfigured')
            this.#delivery.cancel();
        return has;
    }
    async #send(form, messages) {
        const controls = this.renderRoot.querySelector('form');
        if (controls)
            this.#answers.readAll(controls);
        if (this.#answers.look.redirected)
            return undefined;
        const checks = await this.#loadChecks();
        if (!checks)
            return this.#showFailure(this.#delivery.fail(navigator.onLine ? 'incomplete' : 'offline'));
        const result = checks.valuesSchema(form.fields).safeParse(this.#answers.answers());
        this.issues = result.success ? [] : checks.toIssues(result.error);
        if (!result.success) {
            this.#delivery.cancel();
            return this.#focus('.summary');
        }
        const endpoint = endpointOf(this.endpoint, form, this.#answers.look);
        if (endpoint === undefined)
            return this.#showFailure(this.#delivery.fail('unconfigured'));
        if (this.#numbers.warnings?.ask() || !this.dispatchEvent(new SynpunktBeforeSendEvent()))
            return this.#delivery.cancel();
        const { language } = messages;
        const content = { form: form.name, language, page: checks.pageContext(form.page), values: result.data };
        const delivery = await this.#delivery.send(content, checks, {
            endpoint,
            headers: form.headers,
            files: this.#answers.files(),
            timeout: form.timeout * 1000,
        });
        if (!this.isConnected)
            return undefined;
        if (delivery.kind !== 'sent')
            return this.#showFailure(delivery);
        this.#answers.reset();
        this.#numbers = new NumberWatch();
        await this.#focus('#receipt-heading');
        this.dispatchEvent(new SynpunktSentEvent(delivery.receipt.reference));
        return undefined;
    }
    /** Fetches what checks and sends; until it has come, the press of the resident is answered by "sending". */
    async #loadChecks() {
        if (this.#checks)
            return this.#checks;
        this.#delivery.begin();
        await this.#fetchChecks();
        return this.#checks;
    }
    async #fetchChecks() {
        if (this.#checks)
            return;
        this.#checks = this.loaded?.configured?.checks ?? (await import('./checks.js').catch(() => undefined));
        if (this.#checks)
            adopt(this.renderRoot, this.#checks.receiptStyles);
        this.requestUpdate();
    }
    #lookForNumbers(messages) {
        const form = {
            root: this.renderRoot,
            heldBy: (name) => this.#answers.heldBy(name),
            change: (name, text) => this.#answers.set(name, text),
            send: () => void this.submit(),
            update: () => this.requestUpdate(),
        };
        this.#numbers.look(this.#answers.look, messages, form, this.#checks?.findPersonalNumbers);
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
        const before = config === this.#configRead ? this.loaded : undefined;
        const loaded = await loadForm(this, config, [this.chosenLanguage, this.lang], before);
        if (run !== this.#run)
            return;
        const { form, configured } = loaded;
        if (configured)
            adopt(this.renderRoot, configured.configuredStyles);
        if (!before)
            this.#answers.ask(form.fields, configured?.initialValues(form.fields) ?? {});
        this.#configRead = config;
        this.loaded = loaded;
        if (!this.#checkEndpoint()) {
            console.error('synpunkt: no endpoint; write data-endpoint on the tag or "endpoint" in the config');
        }
    }
    async #focus(selector) {
        // Not updateComplete, which waits for texts and rejects where they cannot be had.
        await super.getUpdateComplete();
        this.renderRoot.querySelector(selector)?.focus();
    }
    #goTo;
    #handleInput({ target }) {
        // Fetched while the resident writes, so that it is there when the message is sent; a failure shows then.
        void this.#fetchChecks();
        if (isControl(target))
            this.#answers.setFrom(target);
    }
    #handleFieldChange({ field, value }) {
        void this.#fetchChecks();
        this.#answers.set(field, value);
    }
    #handleLanguage;
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
