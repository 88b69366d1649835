import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Theme } from '../contract/config/schema.ts';
import { evaluateForm } from '../contract/values/evaluate-form.ts';
import type { Text } from '../contract/config/text.ts';
import { localize } from '../contract/config/localize.ts';
import type { Transport } from '../transport/own-transport.ts';
import { buttonLook, tokens } from '../theme/tokens.ts';
import { DraftController } from './state/draft-controller.ts';
import { adoptStyles, applyTheme } from './view/apply-theme.ts';
import { ValuesController } from './state/values-controller.ts';
import { FormLoader, type SubmitFeature } from './state/form-loader.ts';
import { createFieldContext } from './fields/field-context.ts';
import { SubmissionController } from './submit/submission-controller.ts';
import { hasEndpoint } from './submit/resolve-endpoint.ts';
import { SynpunktFailedEvent, SynpunktReadyEvent } from './events.ts';
import { controlId, isControl, stopShortcuts, type FieldChangeEvent } from './fields/control.ts';
import { fieldStyles } from './fields/field.styles.ts';
import { inputAnnouncement } from './fields/registry.ts';
import { renderFields, renderRequiredNote } from './fields/render-fields.ts';
import { liveRegionText } from './submit/live-region-text.ts';
import type { ShownIssue } from './submit/issue-text.ts';
import type { LoadedForm } from './state/loaded-form.ts';
import type { NumberWatch } from './personal-number/number-watch.ts';
import { renderActions } from './submit/render-actions.ts';
import { renderSummary } from './submit/render-summary.ts';
import { formStyles } from './synpunkt-form.styles.ts';

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
  static override styles = [tokens, buttonLook, formStyles, fieldStyles];

  static override properties = {
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
  };

  /** Where messages are posted; goes before what the config says. */
  endpoint = '';

  /** What to ask: as an attribute the address of a JSON file, as a property that or the object itself. */
  config: string | object = '';

  /** Language of the texts; goes before the config and the page. */
  override lang = '';

  /** Whether the form is light or dark; `auto` as the page around it; goes before what the config says. */
  theme: Theme | '' = '';

  /** The colour of the form; goes before what the page and the config say. */
  accent = '';

  /** Sends in the place of synpunkt's own ways; then there need be no endpoint. */
  transport: Transport | undefined;

  /** Whether a dialog around the form shows its heading and keeps the send row in sight. */
  inDialog = false;

  private chosenLanguage = '';
  private issues: readonly ShownIssue[] = [];
  private spoken = '';
  private clearing = false;

  readonly #answers = new ValuesController(this);
  readonly #delivery = new SubmissionController(this);
  readonly #draft = new DraftController(this, {
    values: this.#answers,
    submission: this.#delivery,
    language: () => this.chosenLanguage,
    // What erases it comes along.
    onRestore: () => void this.#parts.loadSubmitFeature(),
  });
  readonly #parts = new FormLoader(this, {
    languages: () => [this.chosenLanguage, this.lang],
    onLoad: (form, isNew) => this.#handleLoaded(form, isNew),
    onLoadSubmitFeature: (checks) => this.#handleChecks(checks),
  });
  /** Undefined until there is what looks for numbers. */
  #numbers: NumberWatch | undefined;
  #submitting = false;

  /** The heading in the form's language; empty until the texts have come. */
  get heading(): string {
    return this.#loaded === undefined ? '' : this.#text(this.#loaded.form.heading);
  }

  /** Empties the form and starts anew. */
  reset(): void {
    this.issues = [];
    this.spoken = '';
    this.clearing = false;
    this.#answers.reset();
    this.#numbers?.reset();
    this.#delivery.reset();
    this.#checkEndpoint();
  }

  /** Checks the answers and sends them; resolves when it is known how that ended. Does nothing while one is on its way. */
  async submit(): Promise<void> {
    if (this.#submitting || !this.#loaded) return;
    this.#submitting = true;
    this.clearing = false;
    try {
      await this.#send(this.#loaded);
    } finally {
      this.#submitting = false;
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('config') || changed.has('lang') || changed.has('chosenLanguage')) void this.#parts.load();
    if (!this.#loaded) return;
    if (changed.has('endpoint') || changed.has('transport')) this.#checkEndpoint();
    if (this.#loaded.form.warnOfPersonalNumbers) this.#numbers?.look(this.#answers.state, this.#loaded.messages);
  }

  /** Counts config and texts as part of the form: it is complete when it can be filled in. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    const { whenLoaded } = this.#parts;
    await whenLoaded;
    await super.getUpdateComplete();
    // A draft may have brought the language along that it was written in, whose texts are fetched then.
    return whenLoaded === this.#parts.whenLoaded ? complete : this.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    if (!this.#loaded) return html`<slot></slot>`;
    const { form, messages, configFeature } = this.#loaded;
    const { delivery } = this.#delivery;
    const { submitFeature: checks } = this.#parts;
    const taken = { ...this.#loaded, lookAt: evaluateForm, again: this.#handleAgain, say: this.#say };
    return html`
      <div class="root" lang=${messages.language} dir=${messages.direction ?? 'ltr'}>
        ${this.inDialog ? nothing : html`<h2 class="heading" part="heading">${this.heading}</h2>`}
        ${configFeature ? configFeature.renderLanguages(form.languages, messages, this.#handleLanguage) : nothing}
        <p class="visually-hidden" role="status">
          ${liveRegionText(delivery, messages, this.spoken || this.#numbers?.warnings?.status)}
        </p>
        ${delivery.kind === 'sent' ? checks?.renderReceipt({ ...delivery, ...taken }) : this.#renderForm(this.#loaded)}
      </div>
    `;
  }

  #renderForm(loaded: LoadedForm): TemplateResult {
    const { form, messages, configFeature } = loaded;
    const answers = this.#answers;
    const { delivery } = this.#delivery;
    const { redirected } = answers.state;
    // What leads elsewhere has nothing to mend.
    const issues = redirected ? [] : this.issues;
    const { submitFeature } = this.#parts;
    const context = createFieldContext({
      loaded,
      values: answers,
      errors: (name) => {
        const issue = issues.find(({ field }) => field === name);
        return issue && submitFeature?.issueText(issue, answers.state.inputs.get(name)?.input, messages);
      },
      busy: delivery.kind === 'sending',
      announce: this.#say,
      renderWarning: (name) => this.#numbers?.warnings?.render(name),
    });
    const asked = redirected && configFeature ? configFeature.fieldsUpTo(form.fields, redirected.name) : form.fields;
    return html`
      <form
        part="form"
        novalidate
        @submit=${this.#handleSubmit}
        @click=${this.#handleClick}
        @input=${this.#handleInput}
        @field-change=${this.#handleFieldChange}
        @keydown=${stopShortcuts}
        @keypress=${stopShortcuts}
        @keyup=${stopShortcuts}
      >
        ${renderSummary({ checks: this.#parts.submitFeature, issues, delivery, loaded, answers, say: this.#say })}
        ${renderRequiredNote(answers.state, messages)} ${renderFields(asked, context)}
        ${redirected ? nothing : this.#renderEnd(loaded)}
      </form>
    `;
  }

  #renderEnd({ form: { privacy }, messages, configFeature }: LoadedForm): TemplateResult {
    const { submitFeature: checks } = this.#parts;
    return html`
      ${privacy && configFeature ? configFeature.renderPrivacy(privacy, messages, this.#text) : nothing}
      ${
        this.clearing && checks
          ? checks.renderClearing(messages, this.#handleClearYes, this.#handleClearNo)
          : renderActions(
              this.#delivery.delivery,
              messages,
              checks && this.#answers.touched ? this.#handleClear : undefined,
            )
      }
    `;
  }

  get #loaded(): LoadedForm | undefined {
    return this.#parts.loaded;
  }

  readonly #text = (text: Text): string => (this.#loaded ? localize(text, this.#loaded.messages) : '');

  readonly #say = (words: string): void => {
    this.spoken = words;
  };

  /** Says in place that a form with nowhere to send cannot be sent. */
  #checkEndpoint(): unknown {
    const has = this.transport || (this.#loaded && hasEndpoint(this.endpoint, this.#loaded.form));
    const { delivery } = this.#delivery;
    if (!has) this.#delivery.fail('unconfigured');
    else if (delivery.kind === 'failed' && delivery.reason === 'unconfigured') this.#delivery.cancel();
    return has;
  }

  async #send(loaded: LoadedForm): Promise<void> {
    const [answers, delivery] = [this.#answers, this.#delivery];
    const waits = !this.#parts.submitFeature || answers.hasPendingWork;
    if (waits) delivery.begin();
    const [checks, refused] = await Promise.all([this.#parts.loadSubmitFeature(), answers.whenReady()]);
    // Emptied meanwhile: there is nothing to send.
    if (waits && delivery.delivery.kind !== 'sending') return undefined;
    if (refused !== undefined) {
      // Nobody is to believe that something went along which could not be kept.
      delivery.cancel();
      return this.#focus(`#${controlId(refused)}`);
    }
    if (!checks) delivery.fail(navigator.onLine ? 'incomplete' : 'offline');
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
    if (end.kind !== 'failed' || !this.isConnected) return undefined;
    await this.#focus('.summary');
    this.dispatchEvent(new SynpunktFailedEvent(end));
  }

  async #focus(selector: string): Promise<void> {
    // Not updateComplete, which waits for texts and rejects where they cannot be had.
    await super.getUpdateComplete();
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus();
    // A summary may be taller than the window: then its heading is what is to be seen.
    target?.querySelector('h3')?.scrollIntoView({ block: 'nearest' });
  }

  #handleLoaded({ form, messages, configFeature }: LoadedForm, anew: boolean): void {
    configFeature?.attach(this.renderRoot);
    if (anew) {
      this.#answers.setFields(form.fields, configFeature?.initialValues(form.fields) ?? {});
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

  #handleChecks({ NumberWatch, checkedStyles }: SubmitFeature): void {
    for (const styles of checkedStyles) adoptStyles(this.renderRoot, styles);
    this.#numbers = new NumberWatch({
      root: this.renderRoot,
      heldBy: (name) => this.#answers.valueOf(name),
      change: (name, text) => this.#answers.set(name, text),
      send: () => void this.submit(),
      update: () => this.requestUpdate(),
    });
  }

  #handleInput({ target }: Event): void {
    // Fetched while the resident writes, so that it is there when the message is sent; a failure shows then.
    void this.#parts.loadSubmitFeature();
    // A control for files takes them by itself, and says what has become of them.
    if (!isControl(target) || target.type === 'file') return;
    this.#answers.setFrom(target);
    const visible = this.#answers.state.inputs.get(target.name);
    this.spoken = visible && this.#loaded ? inputAnnouncement(visible.input, target.value, this.#loaded.messages) : '';
  }

  #handleFieldChange({ field, value }: FieldChangeEvent): void {
    void this.#parts.loadSubmitFeature();
    this.#answers.set(field, value);
  }

  readonly #handleLanguage = (language: string): void => {
    this.chosenLanguage = language;
  };

  #handleSubmit(event: Event): void {
    event.preventDefault();
    void this.submit();
  }

  /** Sends by the press itself: a page in a sandbox without `allow-forms` is never told that a form is to be sent. */
  #handleClick(event: Event): void {
    if (event.target instanceof HTMLButtonElement && event.target.type === 'submit') this.#handleSubmit(event);
  }

  readonly #handleClear = (): void => {
    this.clearing = true;
    void this.#focus('#clear-no');
  };

  readonly #handleClearNo = (): void => {
    this.clearing = false;
    void this.#focus('#clear');
  };

  readonly #handleClearYes = (): void => {
    this.#handleAgain();
    this.spoken = this.#loaded?.messages.clear.done ?? '';
  };

  readonly #handleAgain = (): void => {
    this.reset();
    void this.#focus('form :is(input, select, textarea)');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'synpunkt-form': SynpunktForm;
  }
}
