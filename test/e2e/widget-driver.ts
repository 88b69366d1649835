import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { messages as sv } from '../../src/messages/locales/sv/form.entry.ts';
import type { FormMessages } from '../../src/messages/messages.ts';
import type * as InPage from '../support/in-page.ts';
import type { Browser } from './browser.ts';
import { untilAllShown } from './resident.ts';

/** The drivers of the browser tests, as they are in a page that {@link inject} has been called for. */
type Drivers = typeof InPage;

// A global is declared by var.
/* oxlint-disable no-var */
declare global {
  var drivers: Drivers;
}
/* oxlint-enable no-var */

const [bundle] = buildSync({
  entryPoints: [fileURLToPath(new URL('../support/in-page.ts', import.meta.url))],
  bundle: true,
  format: 'iife',
  globalName: 'drivers',
  minify: true,
  target: 'es2022',
  write: false,
}).outputFiles;

// As the source of a function, which no content security policy of the page applies to.
const install = Object.assign((): void => {}, {
  toString: () => `() => { ${bundle?.text ?? ''}; globalThis.drivers = drivers; }`,
});

/** Injects the drivers of the browser tests into a page, once. */
export async function inject(browser: Browser): Promise<void> {
  if (!(await browser.evaluate(() => 'drivers' in globalThis))) await browser.evaluate(install);
}

/** Waits until a function of the page returns something, with the drivers in the page. */
async function waitForValue<Args extends unknown[], Value>(
  browser: Browser,
  fn: (...args: Args) => Value | null | false,
  ...args: Args
): Promise<Value> {
  await inject(browser);
  const value = await browser.waitFor(fn, ...args);
  if (value === null || value === false) throw new Error('waitFor() returned nothing');
  return value;
}

/** Opens the dialog with its button, and waits until the form can be filled in. */
export async function openDialog(browser: Browser): Promise<void> {
  await browser.click(['synpunkt-button', '[part=trigger]']);
  await inject(browser);
  await browser.waitFor(() => drivers.hasForm(drivers.widget()));
  await untilAllShown(browser);
}

/** Clicks the button or the link with a name. */
export async function press(browser: Browser, name: string): Promise<void> {
  const path = await waitForValue(
    browser,
    (wanted: string) =>
      drivers.pathTo(
        drivers.queryByRole(drivers.widget(), 'button', { name: wanted }) ??
          drivers.queryByRole(drivers.widget(), 'link', { name: wanted }),
      ),
    name,
  );
  await browser.click(path);
}

/** Clicks the button that sends. */
export async function pressSend(browser: Browser): Promise<void> {
  await browser.click(await waitForValue(browser, () => drivers.pathTo(drivers.getSendButton(drivers.widget()))));
}

/** Clicks the control with a label, and types into it. */
export async function fill(browser: Browser, label: string, text: string): Promise<void> {
  await browser.click(await fieldPath(browser, label));
  await browser.type(text);
}

/** Focuses the list with a label without opening it, and types the first letters of an option. */
export async function select(browser: Browser, label: string, letters: string): Promise<void> {
  await waitForValue(
    browser,
    (wanted: string) => {
      const field = drivers.queryField(drivers.widget(), wanted);
      if (!field?.checkVisibility()) return false;
      field.focus();
      return field.matches(':focus');
    },
    label,
  );
  await browser.type(letters);
}

/** Clicks a radio button or a checkbox of a group. */
export async function choose(browser: Browser, group: string, option: string): Promise<void> {
  const path = await waitForValue(
    browser,
    (label: string, name: string) => drivers.pathTo(drivers.getChoice(drivers.widget(), label, name)),
    group,
    option,
  );
  await browser.click(path);
}

function fieldPath(browser: Browser, label: string): Promise<string[]> {
  return waitForValue(browser, (wanted: string) => drivers.pathTo(drivers.queryField(drivers.widget(), wanted)), label);
}

/** Fills in the default form with valid answers, in the language of its texts. */
export async function fillDefaultForm(
  browser: Browser,
  description: string,
  { kind, department, description: text, answerVia }: FormMessages['defaultForm'] = sv.defaultForm,
): Promise<void> {
  await choose(browser, kind.label, kind.options.forslag);
  await select(browser, department.label, department.options['vet-inte'].slice(0, 4).trimEnd());
  await fill(browser, text.label, description);
  await choose(browser, answerVia.label, answerVia.options.none);
}

/** Waits for the receipt, and reads it. */
export function readReceipt(browser: Browser): Promise<InPage.Receipt> {
  return waitForValue(browser, () => drivers.hasReceipt(drivers.widget()) && drivers.readReceipt(drivers.widget()));
}

/** Waits for the summary of what keeps the message from being sent, and reads it. */
export function readSummary(browser: Browser): Promise<InPage.Summary> {
  return waitForValue(browser, () => drivers.querySummary(drivers.widget()) && drivers.readSummary(drivers.widget()));
}

/** Waits for the heading of the form or of its dialog, and reads it. */
export function readHeading(browser: Browser): Promise<string> {
  return waitForValue(browser, () => {
    const heading = drivers.queryByRole(drivers.widget(), 'heading', { level: 2 });
    return heading && drivers.textOf(heading);
  });
}

/** Waits until a form or a receipt offers to save a copy. */
export async function untilCopyOffered(browser: Browser): Promise<void> {
  await waitForValue(
    browser,
    () => drivers.queryByRole(drivers.widget(), 'button', { name: 'Kopiera texten' }) !== null,
  );
}

/** Waits for the text next to the buttons that save a copy, about the last press. */
export function readCopyOutcome(browser: Browser): Promise<string> {
  return waitForValue(browser, () => {
    const actions = drivers.getButton(drivers.widget(), 'Kopiera texten').parentElement?.children ?? [];
    const texts = Array.from(actions).filter((child) => !child.matches('button, a, iframe'));
    return texts.map(drivers.textOf).join('') || null;
  });
}
