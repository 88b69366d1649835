import type { Browser } from './browser.ts';

/** Builds the path to an element in the form behind the button. */
export const inForm = (selector: string): string[] => ['synpunkt-button', 'synpunkt-dialog', 'synpunkt-form', selector];

/** The FeedBack button. */
export const trigger = ['synpunkt-button', '[part=trigger]'];

/** Waits until an element has text, and returns it. */
export function wordsOf(browser: Browser, path: string[]): Promise<string> {
  return browser.waitFor((steps: string[]) => {
    let root: ParentNode | null | undefined = document;
    let at: Element | null | undefined;
    // Without entries(), which some pages have made into something else.
    for (const step of steps) {
      at = root?.querySelector(step);
      root = at?.shadowRoot;
    }
    return (at?.textContent ?? '')
      .replace(/\u00AD/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  }, path);
}

/** Waits until there is no element at a path. */
export async function untilGone(browser: Browser, path: string[]): Promise<void> {
  await browser.waitFor((steps: string[]) => {
    let root: ParentNode | null | undefined = document;
    let at: Element | null | undefined;
    for (const step of steps) {
      at = root?.querySelector(step);
      root = at?.shadowRoot;
    }
    return !at;
  }, path);
}

/** Returns the names of the focused elements, from the page inwards. */
export function focusPath(browser: Browser): Promise<string[]> {
  return browser.evaluate(() => {
    const path: string[] = [];
    for (let at = document.activeElement; at; at = at.shadowRoot?.activeElement ?? null) {
      path.push(at.id ? `${at.localName}#${at.id}` : at.localName);
    }
    return path;
  });
}

/** Focuses a control as a click does, but without opening the list of a select. Waits until the control is shown. */
export async function focus(browser: Browser, path: string[]): Promise<void> {
  await browser.waitFor((steps: string[]) => {
    let root: ParentNode | null | undefined = document;
    let at: HTMLElement | null | undefined;
    for (const step of steps) {
      at = root?.querySelector<HTMLElement>(step);
      root = at?.shadowRoot;
    }
    // WebKit also focuses what is about to be hidden.
    if (!at?.checkVisibility()) return false;
    at.focus();
    return at.matches(':focus');
  }, path);
}

/** Presses Tab until the innermost focused element has the name, when all questions of an open form are shown. */
export async function tabTo(browser: Browser, name: string): Promise<void> {
  await untilAllShown(browser);
  const passed: string[] = [];
  while (passed.length < 40) {
    await browser.press('Tab');
    const at = (await focusPath(browser)).at(-1) ?? '';
    if (at === name) return;
    passed.push(at);
  }
  throw new Error(`${browser.engine}: Tab did not lead to ${name}, only to ${passed.join(', ')}`);
}

/** Returns the files of the widget that were fetched so far, in order. */
export function fetchedFiles(browser: Browser): Promise<string[]> {
  return browser.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ pathname }) => pathname.startsWith('/widget/'))
      .map(({ pathname, search }) => pathname.replace('/widget/', '').replace(/\.\w{8}\.js/, '.js') + search),
  );
}

/** Waits until a page has fetched and run the lazy file whose name starts with the text. */
export async function untilFetched(browser: Browser, start: string): Promise<void> {
  await browser.waitFor(
    (address: string) =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes(address)) &&
      // The loader removes the script when it has run.
      document.querySelector(`script[src*="${address}"]`) === null,
    `/${start}.`,
  );
}

/** Does what reloads the page, and waits until it shows the widget anew. */
export async function reloadBy(browser: Browser, act: () => Promise<void>): Promise<void> {
  await browser.evaluate(() => void Object.assign(window, { isBeforeReload: true }));
  await act();
  await browser.waitFor(
    () =>
      !('isBeforeReload' in window) &&
      Boolean(document.querySelector('synpunkt-button, synpunkt-form')?.shadowRoot?.firstElementChild),
  );
}

/** Waits until the dialog behind the button is open, or closed. */
export async function untilDialogIs(browser: Browser, state: 'open' | 'closed'): Promise<void> {
  await browser.waitFor((isOpen: boolean) => {
    const dialog = document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('synpunkt-dialog');
    return dialog?.shadowRoot?.querySelector('dialog')?.open === isOpen;
  }, state === 'open');
}

/** Waits until an open form shows all questions: those out of sight follow the first frame of the dialog. */
export async function untilAllShown(browser: Browser): Promise<void> {
  await browser.waitFor(() => {
    const dialog = document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('synpunkt-dialog');
    const form = dialog?.shadowRoot?.querySelector('synpunkt-form')?.shadowRoot;
    return !form?.querySelector('.questions > [style*="none"]');
  });
}

/** Fills in the default form, asking for no reply. */
export async function fillIn(browser: Browser, path: (selector: string) => string[], words: string): Promise<void> {
  await browser.click(path('[name=kind]'));
  await focus(browser, path('[name=department]'));
  await browser.type('Vet');
  await browser.click(path('[name=description]'));
  await browser.type(words);
  await browser.click(path('[name=answerVia][value=none]'));
}

/** Clicks the send button and waits for the receipt. */
export async function pressSend(browser: Browser, path: (selector: string) => string[]): Promise<void> {
  await browser.click(path('[type=submit]'));
  await wordsOf(browser, path('#receipt-heading'));
}
