import { html, nothing } from 'lit';
import { localize } from '../contract/config/text.js';
import { ResettableElement } from '../element/resettable-element.js';
import { whenIdle } from '../element/when-idle.js';
import { buttonLook, tokens } from '../theme/tokens.js';
import { SynpunktFailedEvent, SynpunktReadyEvent } from './events.js';
import { containEvents, isControl } from './fields/control.js';
import { createFieldContext } from './fields/field-context.js';
import { fieldStyles } from './fields/field.styles.js';
import { renderFields, renderRequiredNote } from './fields/render-fields.js';
import { formParts } from './form-parts.js';
import { DraftController } from './state/draft-controller.js';
import { FormLoader } from './state/form-loader.js';
import { ValuesController } from './state/values-controller.js';
import { renderIncomplete } from './submit/incomplete.js';
import { renderActions } from './submit/render-actions.js';
import { SubmissionController } from './submit/submission-controller.js';
import { formStyles } from './synpunkt-form.styles.js';
import { applyTheme } from './view/apply-theme.js';
import { applyCard } from './view/card.js';
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
export class SynpunktForm extends ResettableElement {
    constructor() {
        super(...arguments);
        /** Address that messages are posted to; overrides the config. */
        this.endpoint = '';
        /**
         * The config: as an attribute the address of a JSON file, or `#` and the `id` of a `<script type="application/json">`; as a
         * property that or the object itself.
         */
        this.config = '';
        /** The form to start from: `kontakt`, `tillganglighet`, `sidfel` or `ris-och-ros`; that of the config comes first. */
        this.preset = '';
        /** Language of the texts; overrides the config and the page. */
        this.lang = '';
        /** `light`, `dark` or `auto`, which follows the page; overrides the config. */
        this.theme = '';
        /** Colour of the form; overrides the page and the config. */
        this.accent = '';
        /** Address of another contact page, linked to when the message cannot be sent. */
        this.fallback = '';
        /**
         * Whether the form is in a dialog, which shows the heading and keeps the send button visible.
         *
         * @internal
         */
        this.inDialog = false;
        this.chosenLanguage = '';
        this.announcement = '';
        this.#values = new ValuesController(this);
        this.#loader = new FormLoader(this, {
            languages: () => [this.chosenLanguage, this.lang],
            onLoad: (form, isNew) => this.#handleLoad(form, isNew),
            onLoadSubmitFeature: (feature) => this.#handleLoadSubmitFeature(feature),
        });
        this.#submission = new SubmissionController(this, {
            loader: this.#loader,
            submitter: () => this.#submitter,
        });
        this.#draft = new DraftController(this, {
            values: this.#values,
            submission: this.#submission,
            language: () => this.chosenLanguage,
            // The submit feature has the text of the note, and clears the draft.
            onRestore: async () => {
                await this.#loader.loadSubmitFeature();
                this.#submitter?.addDraftNote();
            },
        });
        this.#isSubmitting = false;
        this.#hasFields = false;
        this.#text = (text) => (this.#loaded ? localize(text, this.#loaded.messages) : '');
        this.#announce = (text) => {
            this.announcement = text;
        };
        this.#focus = async (selector) => {
            // Not updateComplete, which waits for the texts and rejects when they cannot be loaded.
            await super.getUpdateComplete();
            const target = this.renderRoot.querySelector(selector);
            target?.focus();
            // A summary may be taller than the window.
            target?.querySelector('h3')?.scrollIntoView({ block: 'nearest' });
        };
        this.#handleLanguage = (language) => {
            this.chosenLanguage = language;
        };
        /** Handles the click on the send button too: there is no submit event in a sandbox without `allow-forms`. */
        this.#handleSubmit = (event) => {
            event.preventDefault();
            void this.submit();
        };
    }
    static { this.styles = [tokens, buttonLook, formStyles, fieldStyles]; }
    static { this.properties = {
        endpoint: {},
        config: {},
        preset: {},
        lang: {},
        theme: { useDefault: true, reflect: true },
        accent: {},
        fallback: {},
        transport: { attribute: false },
        inDialog: { attribute: false },
        chosenLanguage: { state: true },
        announcement: { state: true },
    }; }
    #values;
    #loader;
    #submission;
    #draft;
    /** Undefined until the submit feature is loaded. */
    #submitter;
    #isSubmitting;
    #hasFields;
    /**
     * The heading in the language of the form; empty until the texts are loaded.
     *
     * @internal
     */
    get heading() {
        return this.#loaded ? this.#text(this.#loaded.form.heading) : '';
    }
    /** Clears the form. */
    reset() {
        this.announcement = '';
        this.#values.reset();
        this.#submission.reset();
        this.#submitter?.reset();
    }
    /**
     * Loads the texts again if the page around the form has another language than before.
     *
     * @internal
     */
    followPage() {
        void this.#loader.load();
    }
    /**
     * Loads the submit feature once the page is idle, at the latest after two seconds: an update of the widget may remove its
     * files later. The dialog calls it when it has opened.
     *
     * @internal
     */
    prefetch() {
        whenIdle(() => void this.#loader.loadSubmitFeature(), 2000);
    }
    /** Validates and sends the form; resolves when the outcome is shown. Does nothing while a message is being sent. */
    async submit() {
        if (this.#isSubmitting)
            return;
        this.#isSubmitting = true;
        // Else the live region would announce it again once the text of the progress is gone.
        this.announcement = '';
        try {
            const outcome = await this.#submission.submit();
            await (outcome.kind === 'failed' ? this.#showFailure(outcome) : this.#submitter?.showOutcome(outcome));
        }
        finally {
            this.#isSubmitting = false;
        }
    }
    /** Gives each update its own task until the fields are rendered, so that no task is long. */
    async scheduleUpdate() {
        if (!this.#hasFields)
            await new Promise((resolve) => setTimeout(resolve));
        await super.scheduleUpdate();
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (['config', 'preset', 'lang', 'chosenLanguage'].some((name) => changed.has(name)))
            void this.#loader.load();
    }
    updated(changed) {
        super.updated(changed);
        this.#hasFields ||= this.#loaded !== undefined;
    }
    /** Includes the config and the texts: the update is complete when the form can be filled in. */
    async getUpdateComplete() {
        const complete = await super.getUpdateComplete();
        const { whenLoaded } = this.#loader;
        await whenLoaded;
        await super.getUpdateComplete();
        // The restored draft may have another language, whose texts are then loaded.
        return whenLoaded === this.#loader.whenLoaded ? complete : this.getUpdateComplete();
    }
    render() {
        const loaded = this.#loaded;
        if (!loaded)
            return html `<slot></slot>`;
        const { form, messages, configFeature } = loaded;
        const { status } = this.#submission;
        const submitter = this.#submitter;
        const renderForm = () => this.#renderForm(loaded);
        const earlyText = status.kind === 'sending' && !status.silent ? messages.sending : this.announcement;
        const liveRegionText = submitter?.liveRegionText(this.announcement, loaded) ?? earlyText;
        // The live region is last: after an empty one, Orca in Chromium reads the form as one line.
        // Texts that change are set as textContent: Lit would update a text node that the browser's translation has replaced.
        return html `
      <div class=${submitter?.views.classes ?? 'root'} lang=${messages.language} dir=${messages.direction ?? 'ltr'}>
        ${this.inDialog ? nothing : html `<h2 class="heading" part="heading" .textContent=${this.heading}></h2>`}
        ${configFeature ? configFeature.renderLanguages(form.languages, messages, this.#handleLanguage) : nothing}
        ${submitter?.views.render('form', renderForm) ?? renderForm()} ${submitter?.renderReceipt(loaded)}
        <p class="visually-hidden" role="status" .textContent=${liveRegionText}></p>
      </div>
    `;
    }
    #renderForm(loaded) {
        const { form, messages, configFeature } = loaded;
        const [values, { status }, submitter] = [this.#values, this.#submission, this.#submitter];
        const { redirected } = values.state;
        const context = createFieldContext({
            loaded,
            values,
            submitter,
            busy: status.kind === 'sending',
            announce: this.#announce,
        });
        const fields = redirected && configFeature ? configFeature.fieldsUpTo(form.fields, redirected.name) : form.fields;
        return html `
      <form
        part="form"
        novalidate
        @submit=${this.#handleSubmit}
        @input=${this.#handleInput}
        @field-change=${this.#handleFieldChange}
      >
        ${submitter?.renderErrorSummary(loaded) ??
            renderIncomplete({ host: this, messages, values, status, localize: this.#text, announce: this.#announce })}
        ${submitter?.renderDraftNote(messages)} ${renderRequiredNote(values.state, messages)}
        ${renderFields(fields, context)} ${redirected ? nothing : this.#renderEnd(loaded)}
      </form>
    `;
    }
    #renderEnd(loaded) {
        const { form, messages, configFeature } = loaded;
        const [{ status }, submitter] = [this.#submission, this.#submitter];
        const render = () => renderActions(status, messages, this.#handleSubmit, submitter?.renderFurtherActions(loaded));
        return html `
      ${configFeature ? configFeature.renderEnd(form, messages, this.#text) : nothing}
      ${submitter?.renderConfirmClear(loaded)} ${submitter?.views.render('actions', render) ?? render()}
    `;
    }
    get #loaded() {
        return this.#loader.loaded;
    }
    #text;
    #announce;
    async #showFailure(outcome) {
        if (!this.isConnected)
            return;
        await this.#focus('.summary');
        this.dispatchEvent(new SynpunktFailedEvent(outcome));
    }
    #focus;
    #handleLoad({ form, configFeature }, isNew) {
        configFeature?.prepareRoot(this.renderRoot, form);
        if (isNew) {
            this.#values.setFields(form.fields, configFeature?.initialValues(form.fields) ?? {});
            const language = this.#draft.open(form, this.endpoint || form.endpoint || '');
            this.chosenLanguage ||= language ?? '';
        }
        if (this.#loaded)
            this.#dispatchReady(this.#loaded);
        if (!this.inDialog)
            this.prefetch();
    }
    #dispatchReady({ form, messages, configFeature }) {
        const appearance = { theme: this.theme || form.theme, accent: this.accent || form.accent };
        applyTheme(this.renderRoot, appearance);
        if (!this.inDialog)
            applyCard(this, this.renderRoot);
        containEvents(this);
        const parts = [formParts, configFeature?.parts ?? [], this.#loader.submitFeature?.parts ?? []].flat().join(', ');
        this.dispatchEvent(new SynpunktReadyEvent(this.heading, messages, appearance, parts));
    }
    #handleLoadSubmitFeature({ attach }) {
        this.#submitter = attach({
            host: this,
            values: this.#values,
            submission: this.#submission,
            draft: this.#draft,
            loaded: () => this.#loaded,
            localize: this.#text,
            announce: this.#announce,
            focus: this.#focus,
        });
        // The messages and parts now include those of the feature.
        if (this.#loaded)
            this.#dispatchReady(this.#loaded);
    }
    #handleInput({ target }) {
        // Retries a failed prefetch, as submitting does.
        const loading = this.#loader.loadSubmitFeature();
        // The file field handles its own control.
        if (!isControl(target) || target.type === 'file')
            return;
        this.#values.setFrom(target);
        const announce = () => this.#announce(this.#submitter?.inputAnnouncement(target) ?? '');
        announce();
        if (!this.#submitter)
            void loading.then(announce);
    }
    #handleFieldChange({ field, value }) {
        void this.#loader.loadSubmitFeature();
        this.#values.set(field, value);
    }
    #handleLanguage;
    /** Handles the click on the send button too: there is no submit event in a sandbox without `allow-forms`. */
    #handleSubmit;
}
