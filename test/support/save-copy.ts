import { sendKeys } from '@web/test-runner-commands';
import type { SynpunktForm } from '../../src/form/synpunkt-form.ts';
import { pressKeys } from './interactions.ts';
import { getByRole, nameOf, queryByRole, textOf } from './queries.ts';
import { waitUntil } from './wait-until.ts';

const copyButton = { name: 'Kopiera texten' };

/** Resolves when a form offers to save a copy; the code for that is loaded apart, and may come after the answer. */
export async function untilCopyOffered(form: SynpunktForm): Promise<void> {
  await waitUntil(() => queryByRole(form, 'button', copyButton), 'the form offers no copy');
  await form.updateComplete;
}

/** Returns the element around the buttons that save a copy, or null if none is offered. */
export const querySaveCopy = (form: SynpunktForm): HTMLElement | null =>
  queryByRole(form, 'button', copyButton)?.parentElement ?? null;

/** Returns the names of the buttons and links that save a copy. */
export function readCopyActions(form: SynpunktForm): string[] {
  const saveCopy = querySaveCopy(form);
  return Array.from(saveCopy?.children ?? []).flatMap((child) => (child.matches('button, a') ? nameOf(child) : []));
}

/** Presses a button or a link with the keyboard, as soon as the form offers a copy. */
export async function pressAction(form: SynpunktForm, name: string): Promise<void> {
  await untilCopyOffered(form);
  const control = queryByRole(form, 'button', { name }) ?? getByRole(form, 'link', { name });
  control.focus();
  await pressKeys(form, 'Enter');
}

/** Returns the text that is shown next to the buttons, about the last press. */
export function readCopyOutcome(form: SynpunktForm): string {
  const saveCopy = querySaveCopy(form);
  if (!saveCopy) throw new Error('the form offers no copy');
  const texts = Array.from(saveCopy.children).filter((child) => !child.matches('button, a, iframe'));
  return texts.map(textOf).join(' ');
}

/** Waits until the outcome of a press is shown, and returns its text. */
export async function waitForCopyOutcome(form: SynpunktForm): Promise<string> {
  while (readCopyOutcome(form) === '') await new Promise(requestAnimationFrame);
  await form.updateComplete;
  return readCopyOutcome(form);
}

/** Returns the text on the clipboard, by pasting it. */
export async function pasteClipboard(): Promise<string> {
  const control = document.createElement('textarea');
  document.body.append(control);
  control.focus();
  await sendKeys({ press: 'Control+V' });
  control.remove();
  return control.value;
}

/** Returns the file that some work lets the browser download, without saving it. */
export async function captureDownload(work: () => Promise<unknown>): Promise<{ name: string; bytes: Uint8Array }> {
  const [link, ...others] = await captureLinks(work);
  if (!link || others.length > 0) throw new Error('not one file was downloaded');
  const file = await fetch(link.href);
  return { name: link.download, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Returns the e-mails that a form opens during some work, without opening another program. */
export async function captureMails(form: SynpunktForm, work: () => Promise<unknown>): Promise<URL[]> {
  const mails: URL[] = [];
  const handleClick = (event: Event): void => {
    const [link] = event.composedPath();
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return;
    mails.push(new URL(link.href));
    event.preventDefault();
  };
  form.addEventListener('click', handleClick);
  const links = await captureLinks(work);
  form.removeEventListener('click', handleClick);
  return [...mails, ...links.map(({ href }) => new URL(href))];
}

/** Returns the links outside the page that are followed by script during some work. */
async function captureLinks(work: () => Promise<unknown>): Promise<HTMLAnchorElement[]> {
  const links: HTMLAnchorElement[] = [];
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    links.push(this);
  };
  try {
    await work();
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  return links;
}

/** Returns the document that some work prints, without printing it. */
export async function capturePrint(
  form: SynpunktForm,
  work: () => Promise<void>,
): Promise<{ title: string; language: string; text: string }> {
  const printed = Promise.withResolvers<Document>();
  const watch = (frame: HTMLIFrameElement): void => {
    const { contentWindow } = frame;
    if (contentWindow) contentWindow.print = () => printed.resolve(contentWindow.document);
  };
  const observer = new MutationObserver((records) => {
    for (const frame of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(frame instanceof HTMLIFrameElement)) continue;
      watch(frame);
      // Firefox replaces the window of the frame when it loads.
      frame.addEventListener('load', () => watch(frame), { capture: true });
    }
  });
  await untilCopyOffered(form);
  observer.observe(querySaveCopy(form) ?? form, { childList: true });
  await work();
  const { title, body, documentElement } = await printed.promise;
  observer.disconnect();
  return { title, language: documentElement.lang, text: body.innerText.replace(/\n+/g, '\n').trim() };
}
