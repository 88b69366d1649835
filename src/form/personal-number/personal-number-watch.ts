import type { TemplateResult } from 'lit';
import type { Input } from '../../contract/fields/field.ts';
import type { FormState } from '../../contract/values/evaluate-form.ts';
import { findPersonalNumbers, type PersonalNumber } from '../../contract/values/personal-number.ts';
import type { Messages } from '../../messages/messages.ts';
import type { PersonalNumberWarnings, WatchedForm } from './personal-number-warnings.ts';

/**
 * Searches free texts for personal numbers and loads the warnings when the first one is found. A form whose warnings
 * cannot be loaded is sent without them.
 */
export class PersonalNumberWatch {
  readonly #form: WatchedForm;
  #warnings: PersonalNumberWarnings | undefined;
  #isRequested = false;

  constructor(form: WatchedForm) {
    this.#form = form;
  }

  /** The text of the warnings for the live region. */
  get status(): string {
    return this.#warnings?.status ?? '';
  }

  /** Searches the visible free texts. */
  update({ inputs }: FormState, messages: Messages): void {
    const numbers = new Map<string, readonly PersonalNumber[]>();
    for (const [name, { input }] of inputs) {
      const found = isFreeText(input) ? findPersonalNumbers(String(this.#form.valueOf(name))) : [];
      if (found.length > 0) numbers.set(name, found);
    }
    this.#warnings?.update(numbers, messages);
    if (numbers.size > 0 && !this.#isRequested) void this.#load();
  }

  /** Focuses the first unanswered warning, once per text; returns whether it did. */
  askForConfirmation(): boolean {
    return this.#warnings?.askForConfirmation() ?? false;
  }

  /** Renders the warning below a field; undefined where there is none. */
  renderWarning(name: string): TemplateResult | undefined {
    return this.#warnings?.renderWarning(name);
  }

  /** Forgets which numbers the resident has confirmed. */
  reset(): void {
    this.#warnings = undefined;
    this.#isRequested = false;
  }

  async #load(): Promise<void> {
    this.#isRequested = true;
    try {
      const { PersonalNumberWarnings: Warnings } = await import('../personal-number.entry.ts');
      this.#warnings = new Warnings(this.#form);
      this.#form.requestUpdate();
    } catch {
      this.#isRequested = false;
    }
  }
}

const isFreeText = (input: Input): boolean =>
  input.type === 'textarea' || (input.type === 'text' && !('format' in input && input.format));
