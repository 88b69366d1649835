import { openEndpoint, type OpenEndpoint } from '../../support/endpoint-plugin.js';
import { openBrowser, type Browser, type Engine } from '../browser.ts';
import { focus, inForm, trigger, wordsOf } from '../resident.ts';
import { startSite } from '../site.ts';
import type * as InPage from './in-page.ts';
import type { Reader } from './in-page/reader.ts';
import { pagesFor, scripts } from './pages.ts';

type Wcag = typeof InPage;

// A global is declared by var.
/* oxlint-disable no-var */
declare global {
  /** What is measured in the page, in every page of a stage. */
  var wcag: Wcag;
  /** A virtual screen reader, in the page /hors. */
  var reader: Reader;
  /** Runs all that the widget waits with, in the page /tid. */
  var runTimers: () => Promise<void>;
}
/* oxlint-enable no-var */

/** Pages with the widget in a browser, and an endpoint that answers as it is told. */
export interface Stage {
  readonly browser: Browser;
  readonly url: string;
  readonly endpoint: OpenEndpoint;
  /** Opens a page, which has nothing of an earlier one. */
  goto(path: string): Promise<void>;
  /** Opens a page and the dialog on it. */
  open(path?: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts all of it. */
export async function startStage(engine: Engine): Promise<Stage> {
  const endpoint = await openEndpoint();
  const pages = pagesFor(endpoint.url);
  const policy = `default-src 'none'; script-src 'self'; connect-src 'self' ${new URL(endpoint.url).origin}`;
  const policies = Object.fromEntries(Object.keys(pages).map((path) => [path, policy]));
  const site = await startSite(pages, { scripts, policies });
  const browser = await openBrowser(engine);

  const goto = async (path: string): Promise<void> => {
    await endpoint.script();
    await browser.goto(site.url + path);
    // A draft of the test before would stand in the form.
    await browser.evaluate(() => sessionStorage.clear());
    await browser.waitFor(() => 'wcag' in globalThis);
  };

  return {
    browser,
    url: site.url,
    endpoint,
    goto,
    async open(path = '/sv') {
      await goto(path);
      await browser.click(trigger);
      await wordsOf(browser, inForm('form'));
    },
    async close() {
      await browser.close();
      await site.close();
      await endpoint.stop();
    },
  };
}

/** Answers every question of the default form that must be answered. */
export async function answer({ browser }: Stage, via = 'none'): Promise<void> {
  await browser.click(inForm('[name=kind][value=forslag]'));
  await focus(browser, inForm('[name=department]'));
  await browser.press('ArrowDown');
  await browser.click(inForm('[name=description]'));
  await browser.type('Mer ljus');
  await browser.click(inForm(`[name=answerVia][value=${via}]`));
}

/** Presses the send button, and waits until something shows. */
export async function send({ browser }: Stage, shows: string): Promise<void> {
  await browser.click(inForm('[type=submit]'));
  await wordsOf(browser, inForm(shows));
}

/** How to get to the states that tests of this folder begin in. */
export const states: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  closed: async (stage) => {
    await stage.goto('/sv');
    await wordsOf(stage.browser, trigger);
  },
  open: (stage) => stage.open(),
  'with errors': async (stage) => {
    await stage.open();
    await send(stage, '.summary');
  },
  sending: async (stage) => {
    await stage.open();
    await answer(stage);
    await stage.endpoint.script({ hold: true });
    await send(stage, '.busy');
  },
  failed: async (stage) => {
    await stage.open();
    await answer(stage);
    await stage.endpoint.script({ status: 400, body: 'Nej' });
    await send(stage, '.summary');
  },
  sent: async (stage) => {
    await stage.open();
    await answer(stage);
    await send(stage, '#receipt-heading');
  },
  'with every type of field': (stage) => stage.open('/alla'),
  'with every type of field and its error': async (stage) => {
    await stage.open('/alla');
    await send(stage, '.summary');
  },
};
