import type { TemplateResult } from 'lit';
import type { Input } from '../../contract/fields/field.ts';
import type { FormState } from '../../contract/values/evaluate-form.ts';
import { findPersonalNumbers, type PersonalNumber } from '../../contract/values/personal-number.ts';
import type { Messages } from '../../messages/messages.ts';
import { PersonalNumberWarnings, type WatchedForm } from './personal-number-warnings.ts';

/** Searches free texts for personal numbers, and warns of them. */
export class PersonalNumberWatch {
  readonly #form: WatchedForm;
  #warnings: PersonalNumberWarnings | undefined;

  constructor(form: WatchedForm) {
    this.#form = form;
  }

  /** The text of the warnings for the live region. */
  get status(): string {
    return this.#warnings?.status ?? '';
  }

  /** Searches the visible free texts; resolves when the texts of the warnings are loaded, or cannot be. */
  async update({ inputs }: FormState, messages: Messages): Promise<void> {
    const numbers = new Map<string, readonly PersonalNumber[]>();
    for (const [name, { input }] of inputs) {
      const found = isFreeText(input) ? findPersonalNumbers(String(this.#form.valueOf(name))) : [];
      if (found.length > 0) numbers.set(name, found);
    }
    // Not before the first one: the texts of the warnings are loaded then.
    if (numbers.size > 0) this.#warnings ??= new PersonalNumberWarnings(this.#form);
    await this.#warnings?.update(numbers, messages);
  }

  /** Focuses the first unanswered warning, once per text; returns undefined if there is none. */
  askForConfirmation(): Promise<void> | undefined {
    return this.#warnings?.askForConfirmation();
  }

  /** Renders the warning below a field; undefined where there is none. */
  renderWarning(name: string): TemplateResult | undefined {
    return this.#warnings?.renderWarning(name);
  }

  /** Forgets which numbers the resident has confirmed. */
  reset(): void {
    this.#warnings = undefined;
  }
}

const isFreeText = (input: Input): boolean =>
  input.type === 'textarea' || (input.type === 'text' && !('format' in input && input.format));
