import type { Browser } from '../browser.ts';

/** Prepares a page for a picture: font loaded, nothing hovered, no blinking caret. */
export async function holdStill(browser: Browser): Promise<void> {
  await browser.rest();
  await browser.evaluate(async () => void (await Promise.all([...document.fonts].map((face) => face.load()))));
  await setWritable(browser, false);
}

/** Waits until the page has drawn what changed in it. */
export async function untilDrawn(browser: Browser): Promise<void> {
  await browser.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))),
  );
}

/** Makes the focused control writable or read-only; a read-only one has no caret. */
export async function setWritable(browser: Browser, isWritable: boolean): Promise<void> {
  await browser.evaluate((writable: boolean) => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement) at.readOnly = !writable;
  }, isWritable);
}

/** Scrolls an element into the middle of the viewport; with an empty path, scrolls everything to its start. */
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
