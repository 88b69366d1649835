import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from './browser.ts';
import { fillIn, inForm, pressSend, trigger, untilFetched, wordsOf } from './resident.ts';
import { pageWith, startSite, tagWith, type Site } from './site.ts';

const place = '<div id="here"></div>';
const inline = tagWith('data-target="#here"');
const here = (selector: string): string[] => ['#here synpunkt-form', selector];
const own = (selector: string): string[] => ['#k', selector];
const kContent = '<synpunkt-form id="k" endpoint="/synpunkter"><p>Skriv till oss</p></synpunkt-form>';
const canonical = '<link rel="canonical" href="/doku.php?id=start">';

const pages: Readonly<Record<string, string>> = {
  '/entry': pageWith(tagWith('', '', '/entry')),
  '/entry-module': pageWith(tagWith('type="module"', '?v=1', '/entry')),
  '/pushed': pageWith(`${tagWith('', '', 'widget').replace('async', 'defer')}<script src="/push.js"></script>`),
  '/late': pageWith(`${inline}<script src="/late.js"></script>`),
  '/without': pageWith(inline),
  '/finnish': pageWith(tagWith(), { lang: 'fi_FI' }),
  '/finnish-tag': pageWith(tagWith('data-lang="fi_FI"')),
  '/unknown-tag': pageWith(tagWith('data-lang="xx"'), { lang: 'fi' }),
  '/beside': pageWith(tagWith(), { body: kContent }),
  '/own': pageWith(tagWith('data-target="#k"'), { body: kContent }),
  '/doku.php': pageWith(tagWith(), { head: canonical }),
  '/named': pageWith(tagWith('data-query="page_id,title"')),
  '/quoted': pageWith(tagWith('data-fallback="/kontakt"').replace('"/synpunkter"', '“/synpunkter”'), {
    head: '<script src="/errors.js"></script>',
  }),
  '/blocked': pageWith(tagWith('type="text/plain"') + tagWith('data-target="#here"'), { body: place }),
};

for (const engine of engines()) {
  describe(`a tag in ${engine}`, () => {
    let site: Site;
    let browser: Browser;
    let lines = 0;

    before(async () => {
      site = await startSite(pages, {
        scripts: {
          // Before the driver of WebKit can read the first lines.
          '/errors.js': 'var errorLines = []; console.error = (line) => errorLines.push(line);',
          '/push.js': 'history.pushState(null, "", "/nyheter/2026/");',
          '/late.js': `setTimeout(() => document.querySelector('main').insertAdjacentHTML('beforeend', '${place}'), 600);`,
        },
      });
      browser = await openBrowser(engine);
    });

    beforeEach(async () => {
      lines = (await browser.errors()).length;
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    /** The errors of this test. */
    const errors = async (): Promise<string[]> => (await browser.errors()).slice(lines);

    const count = (): Promise<number> =>
      browser.evaluate(() => document.querySelectorAll('synpunkt-button, synpunkt-form').length);

    /** Fills in and sends the form of a page, and returns the address that the message tells. */
    async function send(path: (selector: string) => string[] = inForm): Promise<string | undefined> {
      await fillIn(browser, path, 'Tack');
      await pressSend(browser, path);
      return site.rows().at(-1)?.page_url;
    }

    for (const [path, name] of [
      ['/entry', 'may lead to another folder, where the other files are'],
      ['/entry-module', 'may lead to another folder as a module'],
    ] as const) {
      it(name, async () => {
        await browser.goto(site.url + path);

        await browser.click(trigger);

        assert.equal(await send(), site.url + path);
        assert.equal(await count(), 1);
      });
    }

    it('may have a relative address that means another one when it runs', async () => {
      await browser.goto(`${site.url}/pushed`);

      await browser.click(trigger);

      assert.equal(await send(), `${site.url}/nyheter/2026/`);
      assert.deepEqual(await errors(), []);
    });

    it('adds the form to a target that is drawn later', async () => {
      await browser.goto(`${site.url}/late`);

      assert.equal(await send(here), `${site.url}/late`);
      assert.equal(await count(), 1);
      assert.deepEqual(await errors(), []);
    });

    it('adds nothing to a page without its target', async () => {
      await browser.goto(`${site.url}/without`);
      // The file that waits for the target.
      await untilFetched(browser, 'synpunkt-further');

      assert.equal(await count(), 0);
      assert.deepEqual(await errors(), []);
    });

    for (const path of ['/finnish', '/finnish-tag', '/unknown-tag']) {
      it(`gives a form in the language that is meant at ${path}`, async () => {
        await browser.goto(site.url + path);

        await browser.click(trigger);

        assert.match(await wordsOf(browser, inForm('.required-note')), /^Kentät/);
      });
    }

    it('loads a form of the page that is written by hand, beside its button', async () => {
      await browser.goto(`${site.url}/beside`);
      await wordsOf(browser, trigger);

      assert.equal(await send(own), `${site.url}/beside`);
      assert.equal(await count(), 2);
      assert.deepEqual(await errors(), []);
    });

    it('loads a form of the page that it names as its target', async () => {
      await browser.goto(`${site.url}/own`);

      assert.equal(await send(own), `${site.url}/own`);
      assert.equal(await count(), 1);
      assert.deepEqual(await errors(), []);
    });

    it('runs without one that waits for consent', async () => {
      await browser.goto(`${site.url}/blocked`);
      await wordsOf(browser, here('[type=submit]'));

      assert.equal(await browser.evaluate(() => document.querySelector('synpunkt-button') === null), true);
    });

    it('sends the canonical address of a page that its query tells', async () => {
      await browser.goto(`${site.url}/doku.php?id=start&do=login&u=Kim`);

      await browser.click(trigger);

      assert.equal(await send(), `${site.url}/doku.php?id=start`);
    });

    it('sends the parameters that data-query names', async () => {
      await browser.goto(`${site.url}/named?page_id=4&namn=Kim`);

      await browser.click(trigger);

      assert.equal(await send(), `${site.url}/named?page_id=4`);
    });

    it('never sends to the path of the page that a quoted endpoint is', async () => {
      const rows = site.rows().length;
      await browser.goto(`${site.url}/quoted`);

      await browser.click(trigger);
      await browser.waitFor(
        () => document.querySelector('synpunkt-button')?.getAttribute('endpoint') === 'about:invalid',
      );

      assert.match(await wordsOf(browser, inForm('.summary')), /Formuläret går inte att använda/);
      const [line = '', ...more] = await browser.evaluate(() => errorLines);
      assert.match(line, /data-endpoint "“\/synpunkter”" contains “/);
      assert.deepEqual(more, []);
      assert.equal(site.rows().length, rows);
    });
  });
}

/** In the page that has `/errors.js`. */
declare const errorLines: readonly string[];
