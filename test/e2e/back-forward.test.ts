import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from './browser.ts';
import { focus, inForm, trigger, untilFetched, wordsOf } from './resident.ts';
import { pageWith, startSite, tagWith, type Site } from './site.ts';

/** Whether a page was restored from the back-forward cache, and the reasons why not, if the browser reports them. */
interface Return {
  readonly isKept: boolean;
  readonly reasons: unknown;
}

interface Watched {
  shown?: Return | undefined;
}

const watch = `addEventListener('pageshow', ({ persisted }) => {
  const [{ notRestoredReasons }] = performance.getEntriesByType('navigation');
  window.shown = { isKept: persisted, reasons: notRestoredReasons ?? null };
})`;
const head = '<script src="/watch.js"></script>';
const tellShown = "addEventListener('pageshow', () => navigator.sendBeacon('/reports', location.search))";
const pageOf = (draft: string): string => pageWith(tagWith(`data-config="/${draft}.json"`), { head });

/**
 * Goes on to a page, as a link does; what drives Firefox loses sight of a page that has come back. No browser keeps a page
 * that is left before it has been shown.
 */
async function visit(browser: Browser, path: string): Promise<void> {
  await browser.evaluate((to: string) => void setTimeout(() => location.assign(to)), path);
  await browser.waitFor((to: string) => location.pathname === to && (window as Watched).shown !== undefined, path);
}

/** Opens the form and types into it. */
async function write(browser: Browser): Promise<void> {
  await browser.click(trigger);
  await wordsOf(browser, inForm('[type=submit]'));
  await focus(browser, inForm('[name=description]'));
  await browser.type('Tack');
  // Firefox keeps no page that is left while it is fetching.
  await untilFetched(browser, 'synpunkt-copy');
}

/** Leaves the page and goes back to it; the page that follows tells the site, since Firefox keeps no page that is polled. */
async function leaveAndReturn(browser: Browser, site: Site): Promise<Return> {
  const query = `?${randomUUID()}`;
  const path = await browser.evaluate((to: string) => {
    (window as Watched).shown = undefined;
    setTimeout(() => location.assign(to));
    return location.pathname;
  }, `/away${query}`);
  await site.untilReported(query);
  await browser.waitFor(() => location.pathname === '/away' && document.readyState === 'complete');
  await browser.evaluate(() => void setTimeout(() => history.back()));
  return browser.waitFor(
    (back: string) => location.pathname === back && (window as Watched).shown,
    path,
  ) as Promise<Return>; // once it is
}

/** Returns whether the browser would ask before the page is left. */
const asks = (browser: Browser): Promise<boolean> =>
  browser.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

for (const engine of engines()) {
  describe(`a page that is left in ${engine}`, () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      site = await startSite(
        {
          '/bare': pageWith('', { head }),
          '/away': pageWith('', { head: '<script src="/away.js"></script>' }),
          '/session': pageOf('session'),
          '/memory': pageOf('memory'),
          '/off': pageOf('off'),
        },
        {
          scripts: {
            '/watch.js': watch,
            '/away.js': tellShown,
            ...Object.fromEntries(
              ['session', 'memory', 'off'].map((draft) => [`/${draft}.json`, JSON.stringify({ draft })]),
            ),
          },
        },
      );
    });

    beforeEach(async () => {
      browser = await openBrowser(engine, { keepsPages: true });
      await browser.goto(`${site.url}/away`);
    });

    afterEach(() => browser.close());

    after(async () => {
      await site.close();
    });

    it('comes back as it was, with the dialog open and the text in it, as a page without the widget does', async () => {
      await visit(browser, '/bare');
      const bare = await leaveAndReturn(browser, site);
      await visit(browser, '/session');
      await write(browser);
      const returned = await leaveAndReturn(browser, site);

      assert.deepEqual(bare, { isKept: true, reasons: null });
      assert.deepEqual(returned, bare);
      const [isOpen, text] = await browser.evaluate(() => {
        const dialog = document
          .querySelector('synpunkt-button')
          ?.shadowRoot?.querySelector('synpunkt-dialog')?.shadowRoot;
        const form = dialog?.querySelector('synpunkt-form')?.shadowRoot;
        return [dialog?.querySelector('dialog')?.open, form?.querySelector('textarea')?.value];
      });
      assert.equal(isOpen, true);
      assert.equal(text, 'Tack');
      await browser.type('!');
      assert.deepEqual(await browser.errors(), []);
    });

    it('comes back as it was before anyone wrote, whatever is done with what is written', async () => {
      for (const draft of ['memory', 'off']) {
        await visit(browser, `/${draft}`);
        await browser.click(trigger);
        await wordsOf(browser, inForm('[type=submit]'));
        // The last file that is fetched at rest: Firefox keeps no page that is left while it loads.
        await browser.waitFor(() =>
          performance.getEntriesByType('resource').some(({ name }) => name.includes('-copy')),
        );

        assert.equal(await asks(browser), false);
        assert.deepEqual(await leaveAndReturn(browser, site), { isKept: true, reasons: null });
      }
    });

    it('does not ask first where the tab keeps what was written', async () => {
      await visit(browser, '/session');
      await write(browser);

      assert.equal(await asks(browser), false);
      await leaveAndReturn(browser, site);
      assert.deepEqual(browser.dialogs(), []);
    });

    for (const draft of ['memory', 'off']) {
      it(`asks first where what was written would be lost: draft "${draft}"`, async () => {
        await visit(browser, `/${draft}`);
        await write(browser);

        assert.equal(await asks(browser), true);
        // WebDriver answers the question itself, without an event.
        if (engine === 'webkit') return;
        await leaveAndReturn(browser, site);
        assert.deepEqual(browser.dialogs(), ['beforeunload']);
      });
    }
  });
}
