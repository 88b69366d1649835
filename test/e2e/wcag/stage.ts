import { openEndpoint, type OpenEndpoint } from '../../support/endpoint-plugin.js';
import { openBrowser, type Browser, type Engine } from '../browser.ts';
import { focus, inForm, trigger, untilGone, wordsOf, untilAllShown, untilDialogIs } from '../resident.ts';
import { startSite } from '../site.ts';
import type * as InPage from './in-page.ts';
import type { Reader } from './in-page/reader.ts';
import { pagesFor, scripts } from './pages.ts';

type Wcag = typeof InPage;

// A global is declared by var.
/* oxlint-disable no-var */
declare global {
  /** The modules that measure, in every page of a stage. */
  var wcag: Wcag;
  /** A virtual screen reader, in the page /hors. */
  var reader: Reader;
  /** Runs all timers of the widget at once, in the page /tid. */
  var runTimers: () => Promise<void>;
}
/* oxlint-enable no-var */

/** A browser, pages with the widget, and a scripted endpoint. */
export interface Stage {
  readonly browser: Browser;
  readonly url: string;
  readonly endpoint: OpenEndpoint;
  /** Opens a page without a draft. */
  goto(path: string): Promise<void>;
  /** Opens a page and the dialog on it. */
  open(path?: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts a stage. */
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
    // Otherwise the draft of the previous test would be restored.
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
      await untilDialogIs(browser, 'open');
      await untilAllShown(browser);
    },
    async close() {
      await browser.close();
      await site.close();
      await endpoint.stop();
    },
  };
}

/** Fills in the required fields of the default form. */
export async function answer({ browser }: Stage, via = 'none'): Promise<void> {
  await browser.click(inForm('[name=kind][value=forslag]'));
  await focus(browser, inForm('[name=department]'));
  await browser.press('ArrowDown');
  await browser.click(inForm('[name=description]'));
  await browser.type('Mer ljus');
  await browser.click(inForm(`[name=answerVia][value=${via}]`));
}

/** Clicks the send button, and waits until an element is shown. */
export async function send({ browser }: Stage, shows: string): Promise<void> {
  await browser.click(inForm('[type=submit]'));
  await wordsOf(browser, inForm(shows));
  // A view that another one has replaced stays in the document for a moment.
  await untilGone(browser, inForm('[class*=leaving-]'));
}

/** Sets up the states that tests of this folder begin in. */
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
