import { findPersonalNumbers } from '../../contract/values/personal-number.ts';
import type { FormState } from '../../contract/values/evaluate-form.ts';
import type { Messages } from '../../messages/messages.ts';
import { freeTexts } from './free-texts.ts';
import type { FormWithNumbers, PersonalNumbers } from './personal-numbers.ts';

/**
 * Watches what a resident writes for personal numbers. What warns of them is fetched when there is a first one; where it
 * cannot be had there is no warning, since none may keep a message back.
 */
export class NumberWatch {
  /** What warns, once there has been something to warn of. */
  warnings: PersonalNumbers | undefined;

  readonly #form: Omit<FormWithNumbers, 'find'>;
  #asked = false;

  constructor(form: Omit<FormWithNumbers, 'find'>) {
    this.#form = form;
  }

  /** Looks through the free texts in sight. */
  look(look: FormState, messages: Messages): void {
    this.warnings?.look(look, messages);
    if (this.#asked) return;
    const isFound = freeTexts(look.inputs.values()).some(
      (name) => findPersonalNumbers(String(this.#form.heldBy(name))).length > 0,
    );
    if (isFound) void this.#fetch();
  }

  /** Forgets what the resident has said of a message. */
  reset(): void {
    this.warnings = undefined;
    this.#asked = false;
  }

  async #fetch(): Promise<void> {
    this.#asked = true;
    try {
      const { PersonalNumbers } = await import('../personal-number.entry.ts');
      this.warnings = new PersonalNumbers({ ...this.#form, find: findPersonalNumbers });
      this.#form.update();
    } catch {
      this.#asked = false;
    }
  }
}
