import type { Browser } from '../browser.ts';

/** What of a page is to be the same with the widget as without it. */
type HostState = Readonly<Record<string, readonly string[]>>;

/**
 * Looks at the page around the widget. It trusts the page with nothing that pages are known to overwrite.
 *
 * What a form in the page makes longer is not looked at: how high the page is.
 */
function stateOfHost(): HostState {
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

/** Notes in the page what it is like before the widget comes. */
export const noteState = `Object.defineProperty(window, 'stateBefore', { value: (${String(stateOfHost)})() });`;

/** What the test's own driver and pages leave among the globals. */
const noise = /^(stateBefore|synpunkt(Errors|Left|Missed)|puppeteer.*|__.*)$/;

/** Tells what is not as it was before the widget came; each line names what it is, then what it was and what it is now. */
export async function changesOfHost(browser: Browser): Promise<string[]> {
  const before = await browser.evaluate(() => (window as unknown as { stateBefore: HostState }).stateBefore); // as noted
  const now = await browser.evaluate(stateOfHost);
  return Object.keys({ ...before, ...now }).flatMap((name) => {
    const [left, right] = [before[name] ?? [], now[name] ?? []];
    const gone = left.filter((line) => !right.includes(line)).map((line) => `${name} was ${line}`);
    const come = right.filter((line) => !left.includes(line)).map((line) => `${name} is ${line}`);
    return [...gone, ...come].filter((line) => !noise.test(line.replace(/^\w+ is /, '')));
  });
}
