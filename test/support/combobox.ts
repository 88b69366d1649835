import { fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { LitElement, type TemplateResult } from 'lit';
import { register } from '../../src/button/load-elements.ts';
import type { ComboboxOption } from '../../src/form/fields/combobox/option-search.ts';
import { SynpunktCombobox } from '../../src/form/fields/combobox/synpunkt-combobox.ts';
import type { FieldChangeEvent } from '../../src/form/fields/control.ts';
import { fieldStyles } from '../../src/form/fields/field.styles.ts';
import { formStyles } from '../../src/form/synpunkt-form.styles.ts';
import { tokens } from '../../src/theme/tokens.ts';
import { find, textsOf, words } from './elements.ts';

const texts = {
  open: 'Alternativ',
  noMatch: 'Inget passar',
  matches: ({ count }: { count: number }) => `${count} passar`,
};

/** What a combobox offers where a test does not say otherwise. */
export const options: readonly ComboboxOption[] = [
  { value: 'gator', label: 'Gator' },
  { value: 'bygglov', label: 'Bygglov' },
  { value: 'nybygge', label: 'Nybygge' },
  { value: 'att-bygga', label: 'Att bygga' },
  { value: 'vagar', label: 'Vägar' },
  { value: 'vet-inte', label: 'Vet inte' },
];

/** A shadow root as that of the form: what it looks like, a form, a label above and a control below. */
export class ComboboxHost extends LitElement {
  static override styles = [tokens, formStyles, fieldStyles];

  sent = 0;
  readonly changes: [string, unknown][] = [];

  protected override render(): TemplateResult {
    return html`
      <form @submit=${this.#handleSubmit} @field-change=${this.#handleChange}>
        <div class="field">
          <label for="field-place">Vilken plats?</label>
          <p class="hint" id="field-place-hint">Skriv några bokstäver.</p>
          <synpunkt-combobox></synpunkt-combobox>
        </div>
        <div class="field"><label for="next">Namn</label><input id="next" name="next" /></div>
        <button>Skicka</button>
      </form>
    `;
  }

  #handleSubmit(event: Event): void {
    event.preventDefault();
    this.sent += 1;
  }

  #handleChange({ field, value }: FieldChangeEvent): void {
    this.changes.push([field, value]);
  }
}

register('synpunkt-combobox', SynpunktCombobox);
register('combobox-host', ComboboxHost);

export const comboboxOf = (host: Element): SynpunktCombobox => find(host, 'synpunkt-combobox');
export const inputOf = (host: Element): HTMLInputElement => find(host, '[role=combobox]');
export const listOf = (host: Element): HTMLElement => find(host, '[role=listbox]');
/** The words of every row in the page, in order. */
export const rowsOf = (host: Element): string[] => textsOf(host, '[role=option]');
export const isOpen = (host: Element): boolean => inputOf(host).getAttribute('aria-expanded') === 'true';

/** A combobox of the test's options in a host, ready. */
export async function hostWith(settings: Partial<SynpunktCombobox> = {}, width = ''): Promise<ComboboxHost> {
  const host = await fixture<ComboboxHost>(html`<combobox-host></combobox-host>`);
  host.style.width = width;
  Object.assign(comboboxOf(host), { controlId: 'field-place', name: 'place', options, texts, ...settings });
  await comboboxOf(host).updateComplete;
  return host;
}

/** Presses keys, one after the other. */
export async function press(host: Element, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await comboboxOf(host).updateComplete;
}

/** Types into the combobox, where the caret is. */
export async function type(host: Element, text: string): Promise<void> {
  inputOf(host).focus();
  await sendKeys({ type: text });
  await comboboxOf(host).updateComplete;
}

/** Presses the mouse in the middle of an element. */
export async function click(host: Element, element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
  await comboboxOf(host).updateComplete;
}

/** The row of a label. */
export function row(host: Element, label: string): HTMLElement {
  const found = [...listOf(host).querySelectorAll<HTMLElement>('[role=option]')].find((each) => words(each) === label);
  if (!found) throw new Error(`there is no row ${label}`);
  return found;
}

/** The words of the row that the keys are on, by what a screen reader follows. */
export function activeOf(host: Element): string {
  const id = inputOf(host).getAttribute('aria-activedescendant');
  return id === null ? '' : words(find(host, `#${id}`));
}

/** Tells whether a row is seen in whole in the list. */
export function isInSight(host: Element, element: Element): boolean {
  const list = listOf(host).getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  return top >= list.top - 1 && bottom <= list.bottom + 1;
}
