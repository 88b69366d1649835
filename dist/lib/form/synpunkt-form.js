import { html, LitElement, nothing } from 'lit';
import { lookAt } from '../contract/look-at.js';
import { textIn } from '../contract/text-in.js';
import { buttonLook, tokens } from '../theme/tokens.js';
import { adopt } from './adopt.js';
import { DraftController } from './draft-controller.js';
import { FormAnswers } from './form-answers.js';
import { FormParts } from './form-parts.js';
import { createContext } from './create-context.js';
import { DeliveryController } from './delivery-controller.js';
import { endpointOf, hasEndpoint } from './endpoint-of.js';
import { SynpunktBeforeSendEvent, SynpunktFailedEvent, SynpunktReadyEvent, SynpunktSentEvent } from './events.js';
import { fieldStyles } from './fields/field.styles.js';
import { isControl } from './fields/is-control.js';
import { keepFromPage } from './fields/keep-from-page.js';
import { renderQuestions } from './fields/render-field.js';
import { countAloud } from './fields/textarea-field.js';
import { statusOf } from './status-of.js';
import { NumberWatch } from './personal-number/number-watch.js';
import { renderActions } from './render-actions.js';
import { renderRequiredNote } from './render-required-note.js';
import { readyToSend } from './ready-to-send.js';
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
        this.spoken = '';
        this.clearing = false;
        this.#answers = new FormAnswers(this);
        this.#delivery = new DeliveryController(this);
        this.#draft = new DraftController(this, {
            answers: this.#answers,
            delivery: this.#delivery,
            language: () => this.chosenLanguage,
            // What erases it comes along.
            restored: () => void this.#parts.fetchChecks(),
        });
        this.#parts = new FormParts(this, {
            languages: () => [this.chosenLanguage, this.lang],
            loaded: (form, anew) => this.#handleLoaded(form, anew),
            checksLoaded: ({ receiptStyles }) => adopt(this.renderRoot, receiptStyles),
        });
        this.#numbers = new NumberWatch();
        this.#submitting = false;
        this.#text = (text) => (this.#loaded ? textIn(text, this.#loaded.messages) : '');
        this.#say = (words) => {
            this.spoken = words;
        };
        this.#handleLanguage = (language) => {
            this.chosenLanguage = language;
        };
        this.#handleClear = () => {
            this.clearing = true;
            void this.#focus('#clear-no');
        };
        this.#handleClearNo = () => {
            this.clearing = false;
            void this.#focus('#clear');
        };
        this.#handleClearYes = () => {
            this.#handleAgain();
            this.spoken = this.#loaded?.messages.clear.done ?? '';
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
        transport: { attribute: false },
        inDialog: { attribute: false },
        chosenLanguage: { state: true },
        issues: { state: true },
        spoken: { state: true },
        clearing: { state: true },
    }; }
    #answers;
    #delivery;
    #draft;
    #parts;
    #numbers;
    #submitting;
    /** The heading in the form's language; empty until the texts have come. */
    get heading() {
        return this.#loaded === undefined ? '' : this.#text(this.#loaded.form.heading);
    }
    /** Empties the form and starts anew. */
    reset() {
        this.issues = [];
        this.spoken = '';
        this.clearing = false;
        this.#answers.reset();
        this.#numbers = new NumberWatch();
        this.#delivery.reset();
        this.#checkEndpoint();
    }
    /** Checks the answers and sends them; resolves when it is known how that ended. Does nothing while one is on its way. */
    async submit() {
        if (this.#submitting || !this.#loaded)
            return;
        this.#submitting = true;
        this.clearing = false;
        try {
            await this.#send(this.#loaded.form, this.#loaded.messages);
        }
        finally {
            this.#submitting = false;
        }
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (changed.has('config') || changed.has('lang') || changed.has('chosenLanguage'))
            void this.#parts.prepare();
        if (!this.#loaded)
            return;
        if (changed.has('endpoint') || changed.has('transport'))
            this.#checkEndpoint();
        if (this.#loaded.form.warnOfPersonalNumbers)
            this.#lookForNumbers(this.#loaded.messages);
    }
    /** Counts config and texts as part of the form: it is complete when it can be filled in. */
    async getUpdateComplete() {
        const complete = await super.getUpdateComplete();
        const { prepared } = this.#parts;
        await prepared;
        await super.getUpdateComplete();
        // A draft may have brought the language along that it was written in, whose texts are fetched then.
        return prepared === this.#parts.prepared ? complete : this.getUpdateComplete();
    }
    render() {
        if (!this.#loaded)
            return html `<slot></slot>`;
        const { form, messages, configured } = this.#loaded;
        const { delivery } = this.#delivery;
        const { checks } = this.#parts;
        const taken = { ...this.#loaded, lookAt, again: this.#handleAgain, say: this.#say };
        return html `
      <div class="root" lang=${messages.language} dir=${messages.direction ?? 'ltr'}>
        ${this.inDialog ? nothing : html `<h2 class="heading" part="heading">${this.heading}</h2>`}
        ${configured ? configured.renderLanguages(form.languages, messages, this.#handleLanguage) : nothing}
        <p class="visually-hidden" role="status">
          ${statusOf(delivery, messages, this.spoken || this.#numbers.warnings?.status)}
        </p>
        ${delivery.kind === 'sent' ? checks?.renderReceipt({ ...delivery, ...taken }) : this.#renderForm(this.#loaded)}
      </div>
    `;
    }
    #renderForm(loaded) {
        const { form, messages, configured } = loaded;
        const answers = this.#answers;
        const { delivery } = this.#delivery;
        const { redirected } = answers.look;
        // What leads elsewhere has nothing to mend.
        const issues = redirected ? [] : this.issues;
        const context = createContext({
            loaded,
            answers,
            checks: this.#parts.checks,
            issues,
            busy: delivery.kind === 'sending',
            warnings: this.#numbers.warnings,
            say: this.#say,
        });
        const asked = redirected && configured ? configured.upTo(form.fields, redirected.name) : form.fields;
        return html `
      <form
        part="form"
        novalidate
        @submit=${this.#handleSubmit}
        @input=${this.#handleInput}
        @field-change=${this.#handleFieldChange}
        @keydown=${keepFromPage}
        @keypress=${keepFromPage}
        @keyup=${keepFromPage}
      >
        ${renderSummary({ checks: this.#parts.checks, issues, delivery, loaded, answers, say: this.#say })}
        ${renderRequiredNote(answers.look, messages)} ${renderQuestions(asked, context)}
        ${redirected ? nothing : this.#renderEnd(loaded)}
      </form>
    `;
    }
    #renderEnd({ form: { privacy }, messages, configured }) {
        const { checks } = this.#parts;
        return html `
      ${privacy && configured ? configured.renderPrivacy(privacy, messages, this.#text) : nothing}
      ${this.clearing && checks
            ? checks.renderClearing(messages, this.#handleClearYes, this.#handleClearNo)
            : renderActions(this.#delivery.delivery, messages, checks && this.#answers.touched ? this.#handleClear : undefined)}
    `;
    }
    get #loaded() {
        return this.#parts.loaded;
    }
    #text;
    #say;
    /** Says in place that a form with nowhere to send cannot be sent. */
    #checkEndpoint() {
        const has = this.transport || (this.#loaded && hasEndpoint(this.endpoint, this.#loaded.form));
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
        const { checks, stop } = await readyToSend(this.#parts, this.#answers, this.#delivery);
        if (stop !== undefined)
            return this.#stopAt(stop);
        if (!checks)
            return this.#showFailure(this.#delivery.fail(navigator.onLine ? 'incomplete' : 'offline'));
        const result = checks.valuesSchema(form.fields, lookAt).safeParse(this.#answers.answers());
        this.issues = result.success ? [] : checks.toIssues(result.error);
        if (!result.success)
            return this.#stopAt('.summary');
        const endpoint = endpointOf(this.endpoint, form, this.#answers.look);
        if (!endpoint && !this.transport)
            return this.#showFailure(this.#delivery.fail('unconfigured'));
        if (this.#numbers.warnings?.ask() || !this.dispatchEvent(new SynpunktBeforeSendEvent()))
            return this.#delivery.cancel();
        const { language } = messages;
        const content = { form: form.name, language, page: checks.pageContext(form.page), values: result.data };
        const { pendingFor, send, sendBy, answersInWords } = checks;
        const means = { pendingFor, send: this.transport ? sendBy(this.transport) : send };
        const delivery = await this.#delivery.send(content, means, {
            ...form,
            endpoint: endpoint ?? '',
            files: this.#answers.files(),
            timeout: form.timeout * 1000,
            describe: () => answersInWords(form.fields, result.data, messages),
        });
        if (!this.isConnected)
            return undefined;
        if (delivery.kind !== 'sent')
            return this.#showFailure(delivery);
        this.#answers.reset();
        this.#numbers = new NumberWatch();
        await this.#focus('#receipt-heading');
        this.dispatchEvent(new SynpunktSentEvent(delivery.receipt.reference));
    }
    /** Sends nothing, and goes to what is to be mended. */
    #stopAt(selector) {
        this.#delivery.cancel();
        return this.#focus(selector);
    }
    #lookForNumbers(messages) {
        const form = {
            root: this.renderRoot,
            heldBy: (name) => this.#answers.heldBy(name),
            change: (name, text) => this.#answers.set(name, text),
            send: () => void this.submit(),
            update: () => this.requestUpdate(),
        };
        this.#numbers.look(this.#answers.look, messages, form, this.#parts.checks?.findPersonalNumbers);
    }
    async #showFailure(delivery) {
        if (delivery.kind !== 'failed')
            return;
        const { inputs } = this.#answers.look;
        // What no field in sight is to blame for stands in the summary.
        this.issues = delivery.issues.map((issue) => (inputs.has(issue.field) ? issue : { ...issue, field: '' }));
        await this.#focus('.summary');
        this.dispatchEvent(new SynpunktFailedEvent(delivery));
    }
    async #focus(selector) {
        // Not updateComplete, which waits for texts and rejects where they cannot be had.
        await super.getUpdateComplete();
        this.renderRoot.querySelector(selector)?.focus();
    }
    #handleLoaded({ form, messages, configured }, anew) {
        configured?.settleIn(this.renderRoot);
        if (anew) {
            this.#answers.ask(form.fields, configured?.initialValues(form.fields) ?? {});
            const language = this.#draft.open(form, this.endpoint || form.endpoint || '');
            this.chosenLanguage ||= language ?? '';
        }
        if (!this.#checkEndpoint()) {
            console.error('synpunkt: no endpoint; write data-endpoint on the tag or "endpoint" in the config');
        }
        this.dispatchEvent(new SynpunktReadyEvent(this.heading, messages));
    }
    #handleInput({ target }) {
        // Fetched while the resident writes, so that it is there when the message is sent; a failure shows then.
        void this.#parts.fetchChecks();
        // A control for files takes them by itself, and says what has become of them.
        if (!isControl(target) || target.type === 'file')
            return;
        this.#answers.setFrom(target);
        const visible = this.#answers.look.inputs.get(target.name);
        this.spoken = visible && this.#loaded ? countAloud(visible.input, target.value, this.#loaded.messages) : '';
    }
    #handleFieldChange({ field, value }) {
        void this.#parts.fetchChecks();
        this.#answers.set(field, value);
    }
    #handleLanguage;
    #handleSubmit(event) {
        event.preventDefault();
        void this.submit();
    }
    #handleClear;
    #handleClearNo;
    #handleClearYes;
    #handleAgain;
}
