import { oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SynpunktForm } from '../../src/form/synpunkt-form.ts';
import { getField, pressSend } from './drivers.ts';
import type { Endpoint } from './endpoint.ts';

/** Focuses a control and types with real keys. */
export async function typeText(form: SynpunktForm, label: string, text: string): Promise<void> {
  getField(form, label).focus();
  await sendKeys({ type: text });
  await form.updateComplete;
}

/** Presses real keys, one after the other. */
export async function pressKeys(form: SynpunktForm, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await form.updateComplete;
}

/** Chooses files for a field, as the browser's file dialog does. */
export async function chooseFiles(form: SynpunktForm, label: string, ...files: File[]): Promise<void> {
  const control = getField(form, label);
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  control.files = transfer.files;
  for (const name of ['input', 'change']) {
    control.dispatchEvent(new Event(name, { bubbles: true }));
    // A browser lets the page render between the two.
    await form.updateComplete;
  }
}

/** Presses the send button and waits until the endpoint has accepted the message. */
export async function send(form: SynpunktForm): Promise<void> {
  const sent = oneEvent(form, 'synpunkt-sent');
  pressSend(form);
  await sent;
}

/** Returns the last message that an endpoint received, parsed from its JSON. */
export async function lastMessage(endpoint: Endpoint): Promise<{ language: string; page: object; values: object }> {
  const request = (await endpoint.received(1)).at(-1);
  return JSON.parse(request?.parts?.find(({ name }) => name === 'message')?.text ?? request?.body ?? '');
}

/** Returns the console lines that are written during some work. */
export async function captureConsole(work: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  const methods = ['error', 'warn', 'log', 'info', 'debug'] as const;
  const originals = methods.map((method) => console[method]);
  for (const method of methods) console[method] = (...values: unknown[]) => lines.push(values.join(' '));
  try {
    await work();
  } finally {
    methods.forEach((method, index) => (console[method] = originals[index] ?? console[method]));
  }
  return lines;
}
