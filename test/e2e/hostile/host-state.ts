import type { Browser } from '../browser.ts';

/** The state of a page that the widget must not change. */
type HostState = Readonly<Record<string, readonly string[]>>;

/**
 * Reads the state of the page around the widget, without the methods that pages are known to overwrite.
 *
 * Heights are left out, since a form in the page makes it longer.
 */
function readState(): HostState {
  const state: Record<string, string[]> = {};
  const elements = document.querySelectorAll('html, body, main, main *');
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index];
    if (!element) continue;
    const lines: string[] = (state[element.localName + index] = []);
    const style = getComputedStyle(element);
    for (let at = 0; at < style.length; at += 1) {
      const name = style[at] ?? '';
      if (!/height|block-size|origin|inset-block|bottom/.test(name)) {
        const value = style.getPropertyValue(name);
        lines[lines.length] =
          `${name}: ${value.replace(/[\d.]+(?=px)/g, (length) => String(Math.round(Number(length))))}`;
      }
    }
    for (let at = 0; at < element.attributes.length; at += 1) {
      lines[lines.length] = `${element.attributes[at]?.name}="${element.attributes[at]?.value}"`;
    }
  }
  state['globals'] = Object.getOwnPropertyNames(globalThis);
  state['page'] = [
    location.href,
    document.querySelector('title')?.text ?? '',
    document.querySelector('main')?.innerHTML ?? '',
  ];
  state['head'] = [document.querySelectorAll('head > :not(script)').length + ' elements'];
  return state;
}

/** A script that records the state of the page before the widget is mounted. */
export const recordState = `Object.defineProperty(window, 'stateBefore', { value: (${String(readState)})() });`;

/** Globals of the test driver and the test pages. */
const testGlobals = /^(stateBefore|synpunkt(Errors|Left|Missed)|puppeteer.*|__.*|_ccRun)$/;

/** Lists the differences between the recorded state and the current one. */
export async function findChanges(browser: Browser): Promise<string[]> {
  const before = await browser.evaluate(() => (window as unknown as { stateBefore: HostState }).stateBefore); // as recorded
  const now = await browser.evaluate(readState);
  return Object.keys({ ...before, ...now }).flatMap((name) => {
    const [left, right] = [before[name] ?? [], now[name] ?? []];
    const gone = left.filter((line) => !right.includes(line)).map((line) => `${name} was ${line}`);
    const come = right.filter((line) => !left.includes(line)).map((line) => `${name} is ${line}`);
    return [...gone, ...come].filter((line) => !testGlobals.test(line.replace(/^\w+ is /, '')));
  });
}
