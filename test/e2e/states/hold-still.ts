import type { Browser } from '../browser.ts';

/** Makes a page hold still: its typeface is there, nothing is under the mouse, and no caret blinks. */
export async function holdStill(browser: Browser): Promise<void> {
  await browser.rest();
  await browser.evaluate(async () => void (await Promise.all([...document.fonts].map((face) => face.load()))));
  await setWritable(browser, false);
}

/** Says whether the control that has the focus can be written in; only then has it a caret. */
export async function setWritable(browser: Browser, isWritable: boolean): Promise<void> {
  await browser.evaluate((writable: boolean) => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement) at.readOnly = !writable;
  }, isWritable);
}

/** Brings something into the middle of what is in sight; of an empty path, the beginning of all that can be scrolled. */
export async function bringIntoSight(browser: Browser, path: readonly string[]): Promise<void> {
  await browser.evaluate((steps: readonly string[]) => {
    let at: Element | null | undefined;
    for (const [index, step] of steps.entries()) {
      at = (index === 0 ? document : at?.shadowRoot)?.querySelector(step);
    }
    if (steps.length > 0 && !at) throw new Error(`there is no ${steps.join(' >>> ')}`);
    const start = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.scrollTop > 0) element.scrollTo({ top: 0, behavior: 'instant' });
        if (element.shadowRoot) start(element.shadowRoot);
      }
    };
    if (at) at.scrollIntoView({ block: 'center', behavior: 'instant' });
    else start(document);
  }, path);
}
