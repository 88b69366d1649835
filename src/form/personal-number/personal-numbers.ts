import type { TemplateResult } from 'lit';
import type { FindNumbers, PersonalNumber } from '../../contract/values/personal-number.ts';
import type { FormState } from '../../contract/values/evaluate-form.ts';
import type { AnyLanguage } from '../../messages/all-languages.ts';
import type { AllMessages, Messages } from '../../messages/messages.ts';
import { loadConfigMessages } from '../../messages/load-config-messages.ts';
import { adoptStyles } from '../view/apply-theme.ts';
import { controlId } from '../fields/control.ts';
import { freeTexts } from './free-texts.ts';
import { renderWarning, type WarningTexts } from './personal-number-warning.ts';
import { warningStyles } from './personal-number-warning.styles.ts';

/** What the warnings ask of the form that they stand in. */
export interface FormWithNumbers {
  readonly root: Node & ParentNode;
  readonly find: FindNumbers;
  readonly heldBy: (name: string) => unknown;
  readonly change: (name: string, text: string) => void;
  readonly send: () => void;
  /** Shows anew what has changed. */
  readonly update: () => void;
}

/** Warns of personal numbers in what a resident writes: to remove, to edit or to send all the same. */
export class PersonalNumbers {
  readonly #form: FormWithNumbers;
  /** Numbers that the resident means to send. */
  readonly #kept = new Set<string>();
  #found: ReadonlyMap<string, readonly PersonalNumber[]> = new Map();
  #texts: WarningTexts | undefined;
  #spoken: Messages | undefined;
  #asked = '';
  #removed = false;

  constructor(form: FormWithNumbers) {
    this.#form = form;
    adoptStyles(form.root, warningStyles);
  }

  /** What is to be said aloud of the numbers that are there, or have just been removed. */
  get status(): string {
    if (this.#found.size > 0) return this.#texts?.heading ?? '';
    return this.#removed ? (this.#texts?.removed ?? '') : '';
  }

  /** Looks through the free texts in sight, and sees that the warnings have the words of the form's language. */
  look({ inputs }: FormState, messages: Messages): void {
    if (messages !== this.#spoken) void this.#speak(messages);
    const found = freeTexts(inputs.values()).flatMap((name): [string, readonly PersonalNumber[]][] => {
      const text = this.#textOf(name);
      const numbers = this.#form.find(text).filter(({ start, end }) => !this.#kept.has(text.slice(start, end)));
      return numbers.length > 0 ? [[name, numbers]] : [];
    });
    this.#found = new Map(found);
  }

  /** Puts the focus on a warning that has not been answered, once for each text; tells whether there was one. */
  ask(): boolean {
    const [name] = this.#found.keys();
    this.#removed = false;
    const text = [...this.#found.keys()].map((found) => this.#textOf(found)).join('\n');
    if (name === undefined || !this.#texts || text === this.#asked) return false;
    this.#asked = text;
    this.#form.root.querySelector<HTMLElement>(`#${CSS.escape(controlId(name))}-number`)?.focus();
    return true;
  }

  /** The warning below a field; undefined where there is none. */
  render(name: string): TemplateResult | undefined {
    if (!this.#texts || !this.#found.has(name)) return undefined;
    return renderWarning(this.#texts, {
      id: `${controlId(name)}-number`,
      remove: () => this.#remove(name),
      edit: () => this.#edit(name),
      keep: () => this.#keep(),
    });
  }

  /** Takes the words from a form that may have its own, else from their file; if that cannot be had, the next look tries again. */
  async #speak(messages: Messages | AllMessages): Promise<void> {
    this.#spoken = messages;
    if ('personalNumber' in messages) {
      this.#texts = messages.personalNumber;
      return;
    }
    try {
      const { personalNumber } = await loadConfigMessages(messages.language as AnyLanguage); // as its file names itself
      if (messages === this.#spoken) this.#texts = personalNumber;
      this.#form.update();
    } catch {
      this.#spoken = undefined;
    }
  }

  #remove(name: string): void {
    const text = this.#textOf(name);
    const numbers = this.#found.get(name) ?? [];
    // From the end, so that what comes before keeps its place.
    const rest = numbers.reduceRight((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), text);
    this.#removed = true;
    this.#form.change(name, rest);
    this.#control(name)?.focus();
  }

  #edit(name: string): void {
    const control = this.#control(name);
    const [number] = this.#found.get(name) ?? [];
    control?.focus();
    if (number) control?.setSelectionRange(number.start, number.end);
  }

  #keep(): void {
    for (const [name, numbers] of this.#found) {
      const text = this.#textOf(name);
      for (const { start, end } of numbers) this.#kept.add(text.slice(start, end));
    }
    this.#found = new Map();
    this.#form.send();
  }

  #textOf(name: string): string {
    return String(this.#form.heldBy(name));
  }

  #control(name: string): HTMLInputElement | HTMLTextAreaElement | null {
    return this.#form.root.querySelector(`#${CSS.escape(controlId(name))}`);
  }
}
