import { fixture, html } from '@open-wc/testing';
import { define } from '../../src/define.ts';
import type { SynpunktButton } from '../../src/button/synpunkt-button.ts';
import type { SynpunktForm } from '../../src/form/synpunkt-form.ts';

/** What a test may set on an element. */
export interface Settings {
  readonly endpoint?: string;
  readonly config?: string | object;
  readonly lang?: string;
}

/** A form in the page, ready to be filled in. */
export async function formWith({ endpoint = '', config = '', lang = 'sv' }: Settings = {}): Promise<SynpunktForm> {
  define();
  return fixture<SynpunktForm>(
    html`<synpunkt-form .endpoint=${endpoint} .config=${config} .lang=${lang}></synpunkt-form>`,
  );
}

/** A button in the page, closed. */
export async function buttonWith({ endpoint = '', config = '', lang = 'sv' }: Settings = {}): Promise<SynpunktButton> {
  define();
  return fixture<SynpunktButton>(
    html`<synpunkt-button .endpoint=${endpoint} .config=${config} .lang=${lang}></synpunkt-button>`,
  );
}

/** The one element that a selector finds below a host; each step goes into the next shadow root. */
export function find<Found extends HTMLElement = HTMLElement>(host: Element, ...path: string[]): Found {
  const found = maybe<Found>(host, ...path);
  if (!found) throw new Error(`there is no ${path.join(' >>> ')} in ${host.localName}`);
  return found;
}

/** As {@link find}, but null where there is none. */
export function maybe<Found extends HTMLElement = HTMLElement>(host: Element, ...path: string[]): Found | null {
  const inner = path
    .slice(0, -1)
    .reduce<Element | null>((at, step) => at?.shadowRoot?.querySelector(step) ?? null, host);
  return inner?.shadowRoot?.querySelector<Found>(path.at(-1) ?? '') ?? null;
}

/** The words of an element as they stand there, in one line. */
export const words = (element: Element): string =>
  (element.textContent ?? '')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of every element that a selector finds in a shadow root, in order. */
export const textsOf = (host: Element, selector: string): string[] =>
  [...(host.shadowRoot?.querySelectorAll(selector) ?? [])].map((element) => words(element));

/** What keeps the message of a form from going: the heading, then the reasons. */
export const summaryOf = (form: Element): string[] => [
  words(find(form, '.summary h3')),
  ...textsOf(form, '.summary > p'),
];

/** Tells whether an element has the focus; comparing elements by assert.equal would print the whole page. */
export const hasFocus = (element: Element): boolean => focused() === element;

/** Where the focus is, through every shadow root. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Answers that the default form takes as they are. */
export async function fillIn(form: SynpunktForm): Promise<void> {
  find<HTMLInputElement>(form, '[name=kind][value=forslag]').click();
  const department = find<HTMLSelectElement>(form, '[name=department]');
  department.value = 'vet-inte';
  department.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  write(form, 'description', 'Mer ljus vid stationen, tack.');
  find<HTMLInputElement>(form, '[name=answerVia][value=none]').click();
  await form.updateComplete;
}

/** Puts a text into a control as an autofill does: at once, with an input event. */
export function write(form: SynpunktForm, name: string, text: string): void {
  const control = find<HTMLInputElement>(form, `[name=${name}]`);
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** Presses the send button. */
export function pressSend(form: SynpunktForm): void {
  find(form, '[type=submit]').click();
}
