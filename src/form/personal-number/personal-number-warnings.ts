import { html, type TemplateResult } from 'lit';
import type { FormLanguage } from '../../contract/config/form-languages.ts';
import type { PersonalNumber } from '../../contract/values/personal-number.ts';
import { loadConfigMessages } from '../../messages/languages.ts';
import type { AllMessages, ConfigMessages, Messages } from '../../messages/messages.ts';
import { controlId } from '../fields/control.ts';
import { addStyleSheet } from '../view/apply-theme.ts';
import { infoIcon } from '../view/icons.ts';
import { warningStyles } from './personal-number-warnings.styles.ts';

/** A form whose texts are searched for personal numbers. */
export interface WatchedForm {
  readonly root: Node & ParentNode;
  readonly valueOf: (name: string) => unknown;
  readonly setValue: (name: string, text: string) => void;
  readonly submit: () => void;
  /** Moves the focus to what a selector finds, once it is rendered. */
  readonly focus: (selector: string) => Promise<void>;
  readonly requestUpdate: () => void;
}

type NumbersByField = ReadonlyMap<string, readonly PersonalNumber[]>;

/** Warns of personal numbers below their fields: the resident can remove them, edit the text or send it unchanged. */
export class PersonalNumberWarnings {
  readonly #form: WatchedForm;
  readonly #confirmedNumbers = new Set<string>();
  #numbers: NumbersByField = new Map();
  #texts: ConfigMessages['personalNumber'] | undefined;
  /** The messages that {@link #texts} belong to, also while they are being loaded. */
  #messages: Messages | undefined;
  #loading = Promise.resolve();
  /** The texts that the resident was asked about. */
  #askedTexts = '';
  #isRemoved = false;

  constructor(form: WatchedForm) {
    this.#form = form;
    addStyleSheet(form.root, warningStyles);
  }

  /** The text for the live region: that there are numbers, or that they have been removed. */
  get status(): string {
    if (this.#numbers.size > 0) return this.#texts?.heading ?? '';
    return this.#isRemoved ? (this.#texts?.removed ?? '') : '';
  }

  /**
   * Shows the warnings of numbers that the resident has not confirmed, in the language of the form. Resolves when their
   * texts are loaded, or cannot be.
   */
  update(numbers: NumbersByField, messages: Messages): Promise<void> {
    if (messages !== this.#messages) this.#loading = this.#loadTexts(messages);
    const unconfirmed = [...numbers].map(([name, found]): [string, readonly PersonalNumber[]] => {
      const text = this.#textOf(name);
      return [name, found.filter(({ start, end }) => !this.#confirmedNumbers.has(text.slice(start, end)))];
    });
    this.#numbers = new Map(unconfirmed.filter(([, found]) => found.length > 0));
    return this.#loading;
  }

  /** Focuses the first unanswered warning, once per text; returns undefined if there is none. */
  askForConfirmation(): Promise<void> | undefined {
    const [name] = this.#numbers.keys();
    this.#isRemoved = false;
    const texts = [...this.#numbers.keys()].map((field) => this.#textOf(field)).join('\n');
    if (name === undefined || !this.#texts || texts === this.#askedTexts) return undefined;
    this.#askedTexts = texts;
    return this.#form.focus(`#${CSS.escape(warningId(name))}`);
  }

  /** Renders the warning below a field; undefined where there is none. */
  renderWarning(name: string): TemplateResult | undefined {
    const texts = this.#texts;
    if (!texts || !this.#numbers.has(name)) return undefined;
    const id = warningId(name);
    return html`
      <div
        class="warning"
        part="warning"
        role="group"
        id=${id}
        tabindex="-1"
        aria-labelledby="${id}-heading"
        aria-describedby="${id}-text"
      >
        <p class="warning-heading" id="${id}-heading">${infoIcon()}<span .textContent=${texts.heading}></span></p>
        <p id="${id}-text" .textContent=${texts.text}></p>
        <div class="warning-actions">
          ${renderButton(texts.remove, () => this.#remove(name))} ${renderButton(texts.edit, () => this.#edit(name))}
          ${renderButton(texts.keep, () => this.#confirm())}
        </div>
      </div>
    `;
  }

  /** Takes the texts of a form with a config from its messages, else loads them; a failed load is tried again. */
  async #loadTexts(messages: Messages | AllMessages): Promise<void> {
    this.#messages = messages;
    if ('personalNumber' in messages) {
      this.#texts = messages.personalNumber;
      return;
    }
    try {
      const { personalNumber } = await loadConfigMessages(messages.language as FormLanguage); // set by the language's file
      if (messages === this.#messages) this.#texts = personalNumber;
      this.#form.requestUpdate();
    } catch {
      this.#messages = undefined;
    }
  }

  #remove(name: string): void {
    const numbers = this.#numbers.get(name) ?? [];
    // From the end, so that the indices of the numbers before stay correct.
    const rest = numbers.reduceRight(
      (text, { start, end }) => text.slice(0, start) + text.slice(end),
      this.#textOf(name),
    );
    this.#isRemoved = true;
    this.#form.setValue(name, rest);
    this.#control(name)?.focus();
  }

  #edit(name: string): void {
    const control = this.#control(name);
    const [number] = this.#numbers.get(name) ?? [];
    control?.focus();
    if (number) control?.setSelectionRange(number.start, number.end);
  }

  #confirm(): void {
    for (const [name, numbers] of this.#numbers) {
      const text = this.#textOf(name);
      for (const { start, end } of numbers) this.#confirmedNumbers.add(text.slice(start, end));
    }
    this.#numbers = new Map();
    this.#form.submit();
  }

  #textOf(name: string): string {
    return String(this.#form.valueOf(name));
  }

  #control(name: string): HTMLInputElement | HTMLTextAreaElement | null {
    return this.#form.root.querySelector(`#${CSS.escape(controlId(name))}`);
  }
}

const warningId = (name: string): string => `${controlId(name)}-number`;

const renderButton = (text: string, handleClick: () => void): TemplateResult =>
  html`<button class="action quiet" part="button" type="button" @click=${handleClick} .textContent=${text}></button>`;
