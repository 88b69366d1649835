import { press, type At } from '../acts.ts';
import type { Browser } from '../browser.ts';
import type { Fault } from '../line.ts';
import { focus, trigger, wordsOf } from '../resident.ts';
import type { Stage } from './stage.ts';

/** An action of a resident, or an event meanwhile. */
export type Step = (browser: Browser, at: At, stage: Stage) => Promise<unknown>;

/** Presses a key or a chord. */
export const pressKey =
  (chord: string): Step =>
  (browser) =>
    browser.press(chord);

/** Opens the form. */
export const open: Step = async (browser, at) => {
  await browser.click(trigger);
  await wordsOf(browser, at('[type=submit]'));
};

/** Clicks the send button. */
export const submit = press('[type=submit]');

/** Picks the first option of a list. */
export const pickFirst =
  (name: string): Step =>
  async (browser, at) => {
    await focus(browser, at(`select[name=${name}]`));
    await browser.press('ArrowDown');
  };

/** Sends over a faulty line, and waits for the error and the alternatives. */
export const sendInVain =
  (...faults: Fault[]): Step =>
  async (browser, at, stage) => {
    stage.line.plan(faults);
    await submit(browser, at);
    await wordsOf(browser, at('.summary .save-copy'));
  };

/** Sends over a faulty line, and waits until an answer is delayed. */
export const sendAndWait =
  (...faults: Fault[]): Step =>
  async (browser, at, { line }) => {
    line.plan([...faults, 'answered late']);
    await submit(browser, at);
    await line.untilDelayed();
  };

/** Makes the page offline or online. */
export const setOnline =
  (isOnline: boolean): Step =>
  (browser) =>
    browser.evaluate((online: boolean) => {
      Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
      dispatchEvent(new Event(online ? 'online' : 'offline'));
    }, isOnline);

/** Switches to the first or the last language of the list. */
export const readInAnother: Step = async (browser, at, { language }) => {
  await focus(browser, at('#language'));
  await browser.press(language === 'sv' ? 'End' : 'Home');
  await wordsOf(browser, at(`.root:not([lang=${language}])`));
};
