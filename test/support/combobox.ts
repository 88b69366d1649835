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
import { getByRole, queryAllByRole, referencedBy, textOf } from './queries.ts';

const texts = {
  open: 'Alternativ',
  noMatch: 'Inget passar',
  matches: ({ count }: { count: number }) => `${count} passar`,
  kept: ({ label }: { label: string }) => `${label} är kvar`,
  removed: 'Texten är borta',
};

/** The options of a combobox by default. */
export const options: readonly ComboboxOption[] = [
  { value: 'gator', label: 'Gator' },
  { value: 'bygglov', label: 'Bygglov' },
  { value: 'nybygge', label: 'Nybygge' },
  { value: 'att-bygga', label: 'Att bygga' },
  { value: 'vagar', label: 'Vägar' },
  { value: 'vet-inte', label: 'Vet inte' },
];

/** A shadow root like that of the form: its styles, a form, a label above and a text input below. */
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

export function comboboxOf(host: Element): SynpunktCombobox {
  const combobox = host.shadowRoot?.querySelector('synpunkt-combobox');
  if (!combobox) throw new Error('the host has no combobox');
  return combobox;
}

export const inputOf = (host: Element): HTMLInputElement => getByRole(host, 'combobox');
/** Returns the list of options, which is hidden while it is closed. */
export function listOf(host: Element): HTMLElement {
  const [list] = referencedBy(inputOf(host), 'aria-controls');
  if (!(list instanceof HTMLElement)) throw new Error('the combobox controls no list');
  return list;
}
export const toggleOf = (host: Element): HTMLElement => getByRole(host, 'button', { name: texts.open });
/** Returns the text input after the combobox. */
export const nextInputOf = (host: Element): HTMLInputElement => getByRole(host, 'textbox', { name: 'Namn' });
/** Returns the texts of the options in the page, in order. */
export const readOptions = (host: Element): string[] => queryAllByRole(host, 'option').map(textOf);
/** Returns the texts of the selected options. */
export const readSelected = (host: Element): string[] =>
  queryAllByRole(host, 'option')
    .filter(({ ariaSelected }) => ariaSelected === 'true')
    .map(textOf);
export const isOpen = (host: Element): boolean => inputOf(host).getAttribute('aria-expanded') === 'true';

/** Renders a combobox with the options of this file in a host. */
export async function renderCombobox(settings: Partial<SynpunktCombobox> = {}, width = ''): Promise<ComboboxHost> {
  const host = await fixture<ComboboxHost>(html`<combobox-host></combobox-host>`);
  host.style.width = width;
  Object.assign(comboboxOf(host), { controlId: 'field-place', name: 'place', options, texts, ...settings });
  await comboboxOf(host).updateComplete;
  return host;
}

/** Presses real keys, one after the other. */
export async function pressKeys(host: Element, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await comboboxOf(host).updateComplete;
}

/** Focuses the combobox and types with real keys. */
export async function typeText(host: Element, text: string): Promise<void> {
  inputOf(host).focus();
  await sendKeys({ type: text });
  await comboboxOf(host).updateComplete;
}

/** Clicks in the middle of an element. */
export async function click(host: Element, element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
  await comboboxOf(host).updateComplete;
}

/** Returns the option with a label. */
export function optionOf(host: Element, label: string): HTMLElement {
  const option = queryAllByRole(host, 'option').find((each) => textOf(each) === label);
  if (!option) throw new Error(`no option "${label}"`);
  return option;
}

/** Returns the text of the active option, which a screen reader follows. */
export const readActive = (host: Element): string =>
  referencedBy(inputOf(host), 'aria-activedescendant').map(textOf).join('');

/** Returns whether an option is visible as a whole in the list. */
export function isVisibleInList(host: Element, element: Element): boolean {
  const list = listOf(host).getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  return top >= list.top - 1 && bottom <= list.bottom + 1;
}
