import type { Browser } from './browser.ts';
import { inject } from './widget-driver.ts';

/* Drives the form editor of dist/ as a web editor does. */

/** The path to the root of the editor. */
export const editor = ['synpunkt-editor'];

/** Reads the lines of code for the page. */
export const readPageCode = (browser: Browser): Promise<string> =>
  browser.waitFor(() => {
    const root = document.querySelector('synpunkt-editor')?.shadowRoot;
    return root?.querySelector('[aria-labelledby=code-page] code')?.textContent ?? '';
  });

/** Returns the path to a button of the editor by its name. */
async function pathToButton(browser: Browser, name: string): Promise<string[]> {
  await inject(browser);
  const path = await browser.waitFor((wanted: string) => {
    const scope = document.querySelector('synpunkt-editor');
    return scope && drivers.pathTo(drivers.queryByRole(scope, 'button', { name: wanted }));
  }, name);
  return path ?? [];
}

/** Clicks a button of the editor by its name. */
export const pressButton = async (browser: Browser, name: string): Promise<void> =>
  browser.click(await pathToButton(browser, name));

/** Taps a button of the editor by its name. */
export const tapButton = async (browser: Browser, name: string): Promise<void> =>
  browser.tap(await pathToButton(browser, name));

/** Taps a control of the editor by its label, and writes over what is in it. */
export async function writeByTouch(browser: Browser, label: string, text: string): Promise<void> {
  await inject(browser);
  const path = await browser.waitFor((wanted: string) => {
    const scope = document.querySelector('synpunkt-editor');
    return scope && drivers.pathTo(drivers.queryField(scope, wanted));
  }, label);
  await browser.tap(path ?? []);
  await browser.press('Control+A');
  await browser.type(text);
}

/** Focuses a control of the editor by its label, without opening its list, and writes over what is in it. */
export async function write(browser: Browser, label: string, text: string): Promise<void> {
  await browser.waitFor((wanted: string) => {
    const scope = document.querySelector('synpunkt-editor');
    const control = scope && drivers.queryField(scope, wanted);
    control?.focus();
    if (control instanceof HTMLInputElement) control.select();
    return control?.matches(':focus');
  }, label);
  await browser.type(text);
}

/**
 * Chooses an option of a list of the editor by the beginning of its text, by arrow keys: a browser that gets letters too
 * slowly takes each as the first one.
 */
export async function choose(browser: Browser, label: string, start: string): Promise<void> {
  await write(browser, label, '');
  const steps = await browser.evaluate(
    (wanted: string, beginning: string) => {
      const scope = document.querySelector('synpunkt-editor') ?? document;
      const { options, selectedIndex } = drivers.getField<HTMLSelectElement>(scope, wanted);
      return [...options].findIndex(({ text }) => text.startsWith(beginning)) - selectedIndex;
    },
    label,
    start,
  );
  for (let step = 0; step < steps; step += 1) await browser.press('ArrowDown');
}

/** Returns what the editor saves as a file by the press of a button. */
export async function saveBy(browser: Browser, name: string): Promise<string> {
  await browser.evaluate(() => {
    Object.assign(globalThis, { savedText: '' });
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => Object.assign(globalThis, { savedText: text }));
      return create(blob);
    };
    // The file itself would be among the downloads of this machine.
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await pressButton(browser, name);
  return browser.waitFor(() => (globalThis as { savedText?: string }).savedText ?? '');
}
