import { waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SynpunktForm } from '../../src/form/synpunkt-form.ts';
import { find, words } from './elements.ts';
import { press } from './filling.ts';

/** Resolves when a form offers a copy; what does so is fetched by itself, and may come after the answer. */
export async function untilSaveCopy(form: SynpunktForm): Promise<void> {
  await waitUntil(() => form.shadowRoot?.querySelector('.save-copy'), 'the form offers no copy');
  await form.updateComplete;
}

/** Presses a button or a link of a form, known by its words, as a keyboard does. */
export async function pressNamed(form: SynpunktForm, name: string): Promise<void> {
  await untilSaveCopy(form);
  const controls = form.shadowRoot?.querySelectorAll<HTMLElement>('button, a') ?? [];
  const named = [...controls].find((control) => words(control) === name);
  if (!named) throw new Error(`there is no ${name}`);
  named.focus();
  await press(form, 'Enter');
}

/** Waits until it is said in place what has come of a press. */
export async function outcomeOf(form: SynpunktForm): Promise<string> {
  while (words(find(form, '.outcome')) === '') await new Promise(requestAnimationFrame);
  await form.updateComplete;
  return words(find(form, '.outcome'));
}

/** What is on the clipboard, by pasting it. */
export async function pasted(): Promise<string> {
  const control = document.createElement('textarea');
  document.body.append(control);
  control.focus();
  await sendKeys({ press: 'Control+V' });
  control.remove();
  return control.value;
}

/** What a press hands to the browser as a file, which would otherwise end in a folder of this machine. */
export async function downloadedBy(work: () => Promise<unknown>): Promise<{ name: string; bytes: Uint8Array }> {
  const [link, ...others] = await followedBy(work);
  if (!link || others.length > 0) throw new Error('not one file was downloaded');
  const file = await fetch(link.href);
  return { name: link.download, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** The e-mails that a form opens while something is done; no test opens another program. */
export async function mailsBy(form: SynpunktForm, work: () => Promise<unknown>): Promise<URL[]> {
  const mails: URL[] = [];
  const handleClick = (event: Event): void => {
    const [link] = event.composedPath();
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return;
    mails.push(new URL(link.href));
    event.preventDefault();
  };
  form.addEventListener('click', handleClick);
  const links = await followedBy(work);
  form.removeEventListener('click', handleClick);
  return [...mails, ...links.map(({ href }) => new URL(href))];
}

/** The links that stand nowhere in the page and are followed while something is done. */
async function followedBy(work: () => Promise<unknown>): Promise<HTMLAnchorElement[]> {
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

/** What a press hands to the printer, which no test has. */
export async function printedBy(
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
      // Firefox gives the frame another window then.
      frame.addEventListener('load', () => watch(frame), { capture: true });
    }
  });
  await untilSaveCopy(form);
  observer.observe(find(form, '.save-copy'), { childList: true });
  await work();
  const { title, body, documentElement } = await printed.promise;
  observer.disconnect();
  return { title, language: documentElement.lang, text: body.innerText.replace(/\n+/g, '\n').trim() };
}
