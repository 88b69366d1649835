import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Form } from '../contract/form.ts';
import type { Text } from '../contract/text.ts';
import { textIn } from '../contract/text-in.ts';
import type { Messages } from '../messages/messages.ts';
import { buttonLook, tokens } from '../theme/tokens.ts';
import { adopt } from './adopt.ts';
import { FormAnswers } from './form-answers.ts';
import type * as ChecksModule from './checks.ts';
import { createContext } from './create-context.ts';
import { DeliveryController, type Delivery } from './delivery-controller.ts';
import { endpointOf, hasEndpoint } from './endpoint-of.ts';
import { SynpunktBeforeSendEvent, SynpunktFailedEvent, SynpunktReadyEvent, SynpunktSentEvent } from './events.ts';
import type { FieldChangeEvent } from './fields/field-change-event.ts';
import { fieldStyles } from './fields/field.styles.ts';
import { isControl } from './fields/is-control.ts';
import { renderQuestions } from './fields/render-field.ts';
import { tickIcon } from './icons.ts';
import type { ShownIssue } from './issue-text.ts';
import { loadForm, type LoadedForm } from './load-form.ts';
import { NumberWatch } from './personal-number/number-watch.ts';
import { renderSummary } from './render-summary.ts';
import { formStyles } from './synpunkt-form.styles.ts';

type Checks = typeof ChecksModule;

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
  static override styles = [tokens, buttonLook, formStyles, fieldStyles];

  static override properties = {
    endpoint: {},
    config: {},
    lang: {},
    inDialog: { attribute: false },
    chosenLanguage: { state: true },
    loaded: { state: true },
    issues: { state: true },
  };

  /** Where messages are posted; goes before what the config says. */
  endpoint = '';

  /** What to ask: as an attribute the address of a JSON file, as a property that or the object itself. */
  config: string | object = '';

  /** Language of the texts; goes before the config and the page. */
  override lang = '';

  /** Whether a dialog around the form shows its heading and keeps the send row in sight. */
  inDialog = false;

  private chosenLanguage = '';
  private loaded: LoadedForm | undefined;
  private issues: readonly ShownIssue[] = [];

  readonly #answers = new FormAnswers(this);
  readonly #delivery = new DeliveryController(this);
  #numbers = new NumberWatch();
  #submitting = false;
  #checks: Checks | undefined;
  #run = 0;
  #configRead: string | object | undefined;
  #prepared: Promise<void> | undefined;

  /** The heading in the form's language; empty until the texts have come. */
  get heading(): string {
    return this.loaded === undefined ? '' : this.#text(this.loaded.form.heading);
  }

  /** Empties the form and starts anew. */
  reset(): void {
    this.issues = [];
    this.#answers.reset();
    this.#numbers = new NumberWatch();
    this.#delivery.reset();
    this.#checkEndpoint();
  }

  /** Checks the answers and sends them; resolves when it is known how that ended. Does nothing while one is on its way. */
  async submit(): Promise<void> {
    if (this.#submitting || !this.loaded) return;
    this.#submitting = true;
    try {
      await this.#send(this.loaded.form, this.loaded.messages);
    } finally {
      this.#submitting = false;
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('config') || changed.has('lang') || changed.has('chosenLanguage')) void this.#prepare();
    if (!this.loaded) return;
    if (changed.has('endpoint')) this.#checkEndpoint();
    if (this.loaded.form.warnOfPersonalNumbers) this.#lookForNumbers(this.loaded.messages);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.loaded || !changed.has('loaded')) return;
    this.dispatchEvent(new SynpunktReadyEvent(this.heading, this.loaded.messages));
  }

  /** Counts config and texts as part of the form: it is complete when it can be filled in. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await (this.#prepared ?? this.#prepare());
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    if (!this.loaded) return html`<slot></slot>`;
    const { form, messages, configured } = this.loaded;
    const { delivery } = this.#delivery;
    return html`
      <div class="root" lang=${messages.language} dir=${messages.direction ?? 'ltr'}>
        ${this.inDialog ? nothing : html`<h2 class="heading" part="heading">${this.heading}</h2>`}
        ${configured ? configured.renderLanguages(form.languages, messages, this.#handleLanguage) : nothing}
        <p class="visually-hidden" role="status">
          ${delivery.kind === 'sending' ? messages.sending : this.#numbers.warnings?.status}
        </p>
        ${
          delivery.kind === 'sent'
            ? this.#checks?.renderReceipt(delivery, form, messages, this.#handleAgain)
            : this.#renderForm(this.loaded)
        }
      </div>
    `;
  }

  #renderForm(loaded: LoadedForm): TemplateResult {
    const { form, messages, configured } = loaded;
    const answers = this.#answers;
    const { delivery } = this.#delivery;
    const busy = delivery.kind === 'sending';
    const { redirected } = answers.look;
    // What leads elsewhere has nothing to mend.
    const issues = redirected ? [] : this.issues;
    const context = createContext({ loaded, answers, issues, busy, warnings: this.#numbers.warnings });
    const asked = redirected && configured ? configured.upTo(form.fields, redirected.name) : form.fields;
    return html`
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
        ${
          [...answers.look.inputs.values()].some(({ required }) => required)
            ? html`<p class="required-note">${tickIcon()}<span>${messages.requiredNote}</span></p>`
            : nothing
        }
        ${renderQuestions(asked, context)} ${redirected ? nothing : this.#renderEnd(loaded, busy)}
      </form>
    `;
  }

  #renderEnd({ form: { privacy }, messages, configured }: LoadedForm, sending: boolean): TemplateResult {
    return html`
      ${privacy && configured ? configured.renderPrivacy(privacy, messages, this.#text) : nothing}
      <div class="actions">
        <button class=${sending ? 'action busy' : 'action'} part="button" type="submit">
          ${sending ? messages.sending : messages.send}
        </button>
      </div>
    `;
  }

  readonly #text = (text: Text): string => (this.loaded ? textIn(text, this.loaded.messages) : '');

  /** Says in place that a form with nowhere to send cannot be sent. */
  #checkEndpoint(): boolean {
    const has = this.loaded !== undefined && hasEndpoint(this.endpoint, this.loaded.form);
    const { delivery } = this.#delivery;
    if (!has) this.#delivery.fail('unconfigured');
    else if (delivery.kind === 'failed' && delivery.reason === 'unconfigured') this.#delivery.cancel();
    return has;
  }

  async #send(form: Form, messages: Messages): Promise<void> {
    const controls = this.renderRoot.querySelector('form');
    if (controls) this.#answers.readAll(controls);
    if (this.#answers.look.redirected) return undefined;
    const checks = await this.#loadChecks();
    if (!checks) return this.#showFailure(this.#delivery.fail(navigator.onLine ? 'incomplete' : 'offline'));
    const result = checks.valuesSchema(form.fields).safeParse(this.#answers.answers());
    this.issues = result.success ? [] : checks.toIssues(result.error);
    if (!result.success) {
      this.#delivery.cancel();
      return this.#focus('.summary');
    }
    const endpoint = endpointOf(this.endpoint, form, this.#answers.look);
    if (endpoint === undefined) return this.#showFailure(this.#delivery.fail('unconfigured'));
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
    if (!this.isConnected) return undefined;
    if (delivery.kind !== 'sent') return this.#showFailure(delivery);
    this.#answers.reset();
    this.#numbers = new NumberWatch();
    await this.#focus('#receipt-heading');
    this.dispatchEvent(new SynpunktSentEvent(delivery.receipt.reference));
    return undefined;
  }

  /** Fetches what checks and sends; until it has come, the press of the resident is answered by "sending". */
  async #loadChecks(): Promise<Checks | undefined> {
    if (this.#checks) return this.#checks;
    this.#delivery.begin();
    await this.#fetchChecks();
    return this.#checks;
  }

  async #fetchChecks(): Promise<void> {
    if (this.#checks) return;
    this.#checks = this.loaded?.configured?.checks ?? (await import('./checks.ts').catch(() => undefined));
    if (this.#checks) adopt(this.renderRoot, this.#checks.receiptStyles);
    this.requestUpdate();
  }

  #lookForNumbers(messages: Messages): void {
    const form = {
      root: this.renderRoot,
      heldBy: (name: string) => this.#answers.heldBy(name),
      change: (name: string, text: string) => this.#answers.set(name, text),
      send: () => void this.submit(),
      update: () => this.requestUpdate(),
    };
    this.#numbers.look(this.#answers.look, messages, form, this.#checks?.findPersonalNumbers);
  }

  async #showFailure(delivery: Delivery): Promise<void> {
    if (delivery.kind !== 'failed') return;
    this.issues = delivery.issues;
    await this.#focus('.summary');
    this.dispatchEvent(new SynpunktFailedEvent(delivery.reason));
  }

  /** Starts to fetch the config and the texts; what cannot be had rejects {@link updateComplete}, and is tried again there. */
  #prepare(): Promise<void> {
    this.#prepared = this.#fetchParts();
    this.#prepared.catch(() => {
      this.#prepared = undefined;
    });
    return this.#prepared;
  }

  async #fetchParts(): Promise<void> {
    const run = (this.#run += 1);
    const { config } = this;
    const before = config === this.#configRead ? this.loaded : undefined;
    const loaded = await loadForm(this, config, [this.chosenLanguage, this.lang], before);
    if (run !== this.#run) return;
    const { form, configured } = loaded;
    if (configured) adopt(this.renderRoot, configured.configuredStyles);
    if (!before) this.#answers.ask(form.fields, configured?.initialValues(form.fields) ?? {});
    this.#configRead = config;
    this.loaded = loaded;
    if (!this.#checkEndpoint()) {
      console.error('synpunkt: no endpoint; write data-endpoint on the tag or "endpoint" in the config');
    }
  }

  async #focus(selector: string): Promise<void> {
    // Not updateComplete, which waits for texts and rejects where they cannot be had.
    await super.getUpdateComplete();
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #goTo = (id: string): void => {
    const control = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    control?.closest('.field')?.scrollIntoView({ block: 'nearest' });
    control?.focus({ preventScroll: true });
  };

  #handleInput({ target }: Event): void {
    // Fetched while the resident writes, so that it is there when the message is sent; a failure shows then.
    void this.#fetchChecks();
    if (isControl(target)) this.#answers.setFrom(target);
  }

  #handleFieldChange({ field, value }: FieldChangeEvent): void {
    void this.#fetchChecks();
    this.#answers.set(field, value);
  }

  readonly #handleLanguage = (language: string): void => {
    this.chosenLanguage = language;
  };

  /** Keeps the page's key shortcuts from taking letters: to the page, all that is typed here is typed at this element. */
  #handleKey(event: KeyboardEvent): void {
    if (isControl(event.target) && event.key !== 'Escape' && event.key !== 'Tab') event.stopPropagation();
  }

  #handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    void this.submit();
  }

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
