import { html, LitElement, nothing } from 'lit';
import { evaluateForm } from '../contract/values/evaluate-form.js';
import { localize } from '../contract/config/localize.js';
import { buttonLook, tokens } from '../theme/tokens.js';
import { adoptStyles } from './view/adopt-styles.js';
import { DraftController } from './state/draft-controller.js';
import { applyTheme } from './view/apply-theme.js';
import { ValuesController } from './state/values-controller.js';
import { FormLoader } from './state/form-loader.js';
import { createContext } from './fields/create-context.js';
import { SubmissionController } from './submit/submission-controller.js';
import { hasEndpoint } from './submit/resolve-endpoint.js';
import { SynpunktFailedEvent, SynpunktReadyEvent } from './events.js';
import { controlId } from './fields/field-context.js';
import { fieldStyles } from './fields/field.styles.js';
import { isControl } from './fields/is-control.js';
import { keepFromPage } from './fields/keep-from-page.js';
import { renderQuestions } from './fields/render-field.js';
import { countAloud } from './fields/textarea-field.js';
import { liveRegionText } from './submit/live-region-text.js';
import { renderActions } from './submit/render-actions.js';
import { renderRequiredNote } from './view/required-note.js';
import { renderSummary } from './submit/render-summary.js';
import { formStyles } from './synpunkt-form.styles.js';
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
export class SynpunktForm extends LitElement {
    constructor() {
        super(...arguments);
        /** Where messages are posted; goes before what the config says. */
        this.endpoint = '';
        /** What to ask: as an attribute the address of a JSON file, as a property that or the object itself. */
        this.config = '';
        /** Language of the texts; goes before the config and the page. */
        this.lang = '';
        /** Whether the form is light or dark; `auto` as the page around it; goes before what the config says. */
        this.theme = '';
        /** The colour of the form; goes before what the page and the config say. */
        this.accent = '';
        /** Whether a dialog around the form shows its heading and keeps the send row in sight. */
        this.inDialog = false;
        this.chosenLanguage = '';
        this.issues = [];
        this.spoken = '';
        this.clearing = false;
        this.#answers = new ValuesController(this);
        this.#delivery = new SubmissionController(this);
        this.#draft = new DraftController(this, {
            answers: this.#answers,
            delivery: this.#delivery,
            language: () => this.chosenLanguage,
            // What erases it comes along.
            restored: () => void this.#parts.fetchChecks(),
        });
        this.#parts = new FormLoader(this, {
            languages: () => [this.chosenLanguage, this.lang],
            loaded: (form, anew) => this.#handleLoaded(form, anew),
            checksLoaded: (checks) => this.#handleChecks(checks),
        });
        this.#submitting = false;
        this.#text = (text) => (this.#loaded ? localize(text, this.#loaded.messages) : '');
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
        theme: { reflect: true },
        accent: {},
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
    /** Undefined until there is what looks for numbers. */
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
        this.#numbers?.reset();
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
            await this.#send(this.#loaded);
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
            this.#numbers?.look(this.#answers.state, this.#loaded.messages);
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
        const taken = { ...this.#loaded, lookAt: evaluateForm, again: this.#handleAgain, say: this.#say };
        return html `
      <div class="root" lang=${messages.language} dir=${messages.direction ?? 'ltr'}>
        ${this.inDialog ? nothing : html `<h2 class="heading" part="heading">${this.heading}</h2>`}
        ${configured ? configured.renderLanguages(form.languages, messages, this.#handleLanguage) : nothing}
        <p class="visually-hidden" role="status">
          ${liveRegionText(delivery, messages, this.spoken || this.#numbers?.warnings?.status)}
        </p>
        ${delivery.kind === 'sent' ? checks?.renderReceipt({ ...delivery, ...taken }) : this.#renderForm(this.#loaded)}
      </div>
    `;
    }
    #renderForm(loaded) {
        const { form, messages, configured } = loaded;
        const answers = this.#answers;
        const { delivery } = this.#delivery;
        const { redirected } = answers.state;
        // What leads elsewhere has nothing to mend.
        const issues = redirected ? [] : this.issues;
        const context = createContext({
            loaded,
            answers,
            checks: this.#parts.checks,
            issues,
            busy: delivery.kind === 'sending',
            warnings: this.#numbers?.warnings,
            say: this.#say,
        });
        const asked = redirected && configured ? configured.upTo(form.fields, redirected.name) : form.fields;
        return html `
      <form
        part="form"
        novalidate
        @submit=${this.#handleSubmit}
        @click=${this.#handleClick}
        @input=${this.#handleInput}
        @field-change=${this.#handleFieldChange}
        @keydown=${keepFromPage}
        @keypress=${keepFromPage}
        @keyup=${keepFromPage}
      >
        ${renderSummary({ checks: this.#parts.checks, issues, delivery, loaded, answers, say: this.#say })}
        ${renderRequiredNote(answers.state, messages)} ${renderQuestions(asked, context)}
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
    async #send(loaded) {
        const [answers, delivery] = [this.#answers, this.#delivery];
        const waits = !this.#parts.checks || answers.hasPendingWork;
        if (waits)
            delivery.begin();
        const [checks, refused] = await Promise.all([this.#parts.fetchChecks(), answers.whenReady()]);
        // Emptied meanwhile: there is nothing to send.
        if (waits && delivery.delivery.kind !== 'sending')
            return undefined;
        if (refused !== undefined) {
            // Nobody is to believe that something went along which could not be kept.
            delivery.cancel();
            return this.#focus(`#${controlId(refused)}`);
        }
        if (!checks)
            delivery.fail(navigator.onLine ? 'incomplete' : 'offline');
        await checks?.sendForm({
            element: this,
            loaded,
            answers,
            delivery,
            numbers: this.#numbers,
            lookAt: evaluateForm,
            show: (issues) => (this.issues = issues),
            goTo: (selector) => this.#focus(selector),
        });
        const { delivery: end } = delivery;
        if (end.kind !== 'failed' || !this.isConnected)
            return undefined;
        await this.#focus('.summary');
        this.dispatchEvent(new SynpunktFailedEvent(end));
    }
    async #focus(selector) {
        // Not updateComplete, which waits for texts and rejects where they cannot be had.
        await super.getUpdateComplete();
        const target = this.renderRoot.querySelector(selector);
        target?.focus();
        // A summary may be taller than the window: then its heading is what is to be seen.
        target?.querySelector('h3')?.scrollIntoView({ block: 'nearest' });
    }
    #handleLoaded({ form, messages, configured }, anew) {
        configured?.settleIn(this.renderRoot);
        if (anew) {
            this.#answers.ask(form.fields, configured?.initialValues(form.fields) ?? {});
            const language = this.#draft.open(form, this.endpoint || form.endpoint || '');
            this.chosenLanguage ||= language ?? '';
        }
        // One that a page has put in and thrown out again has nothing to say.
        if (!this.#checkEndpoint() && this.isConnected) {
            console.error('synpunkt: no endpoint; write data-endpoint on the tag or "endpoint" in the config');
        }
        const looks = { theme: this.theme || form.theme, accent: this.accent || form.accent };
        applyTheme(this.renderRoot, looks);
        this.dispatchEvent(new SynpunktReadyEvent(this.heading, messages, looks));
    }
    #handleChecks({ NumberWatch, checkedStyles }) {
        for (const styles of checkedStyles)
            adoptStyles(this.renderRoot, styles);
        this.#numbers = new NumberWatch({
            root: this.renderRoot,
            heldBy: (name) => this.#answers.valueOf(name),
            change: (name, text) => this.#answers.set(name, text),
            send: () => void this.submit(),
            update: () => this.requestUpdate(),
        });
    }
    #handleInput({ target }) {
        // Fetched while the resident writes, so that it is there when the message is sent; a failure shows then.
        void this.#parts.fetchChecks();
        // A control for files takes them by itself, and says what has become of them.
        if (!isControl(target) || target.type === 'file')
            return;
        this.#answers.setFrom(target);
        const visible = this.#answers.state.inputs.get(target.name);
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
    /** Sends by the press itself: a page in a sandbox without `allow-forms` is never told that a form is to be sent. */
    #handleClick(event) {
        if (event.target instanceof HTMLButtonElement && event.target.type === 'submit')
            this.#handleSubmit(event);
    }
    #handleClear;
    #handleClearNo;
    #handleClearYes;
    #handleAgain;
}
