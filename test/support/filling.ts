import { oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SynpunktForm } from '../../src/form/synpunkt-form.ts';
import { find, pressSend } from './elements.ts';
import type { Endpoint } from './endpoint.ts';

/** Types into the control of a field, where the caret is. */
export async function typeInto(form: SynpunktForm, name: string, text: string): Promise<void> {
  find(form, `#field-${name}`).focus();
  await sendKeys({ type: text });
  await form.updateComplete;
}

/** Presses keys, one after the other. */
export async function press(form: SynpunktForm, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await form.updateComplete;
}

/** Presses a choice: of radio buttons, of checkboxes, or a box by itself. */
export async function tick(form: SynpunktForm, name: string, value = 'true'): Promise<void> {
  find(form, `[name=${name}][value=${value}]`).click();
  await form.updateComplete;
}

/** Chooses an option of a select, as its list does. */
export async function select(form: SynpunktForm, name: string, value: string): Promise<void> {
  const control = find<HTMLSelectElement>(form, `select[name=${name}]`);
  control.value = value;
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  await form.updateComplete;
}

/** Reads the form in another language, by its switcher. */
export async function readIn(form: SynpunktForm, language: string): Promise<void> {
  const control = find<HTMLSelectElement>(form, '#language');
  control.value = language;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await form.updateComplete;
}

/** Chooses files for a field, as the browser's own window does. */
export async function chooseFiles(form: SynpunktForm, name: string, ...files: File[]): Promise<void> {
  const control = find<HTMLInputElement>(form, `#field-${name}`);
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  control.files = chosen.files;
  for (const type of ['input', 'change']) {
    control.dispatchEvent(new Event(type, { bubbles: true }));
    // A browser lets the page render between the two.
    await form.updateComplete;
  }
}

/** Presses the send button, and waits until the endpoint has the message. */
export async function send(form: SynpunktForm): Promise<void> {
  const sent = oneEvent(form, 'synpunkt-sent');
  pressSend(form);
  await sent;
}

/** The last message that an endpoint got, as the JSON that it is. */
export async function messageAt(endpoint: Endpoint): Promise<{ language: string; page: object; values: object }> {
  const request = (await endpoint.received(1)).at(-1);
  return JSON.parse(request?.parts?.find(({ name }) => name === 'message')?.text ?? request?.body ?? '');
}

/** Listens to the console while something is done. */
export async function consoleOf(work: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  const methods = ['error', 'warn', 'log', 'info', 'debug'] as const;
  const own = methods.map((method) => console[method]);
  for (const method of methods) console[method] = (...words: unknown[]) => lines.push(words.join(' '));
  try {
    await work();
  } finally {
    methods.forEach((method, index) => (console[method] = own[index] ?? console[method]));
  }
  return lines;
}

/** The words of what describes a control, in the order in which they are read out. */
export function descriptionOf(form: SynpunktForm, control: Element): string {
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids
    .map((id) =>
      find(form, `#${CSS.escape(id)}`)
        .textContent.replace(/\s+/g, ' ')
        .trim(),
    )
    .join(' | ');
}
