import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from './browser.ts';
import { fillIn, inForm, pressSend, trigger, wordsOf } from './resident.ts';
import { pageWith, startSite, tagWith, type Site } from './site.ts';

/** Code of a page that replaces a built-in class, and whether the widget still works. */
const globals: Readonly<Record<string, readonly [code: string, works: boolean]>> = {
  URL: [`var URL = 'https://www.example.se/';`, true],
  Event: ['Event = function () {};', true],
  CustomEvent: ['CustomEvent = {};', true],
  MutationObserver: ['MutationObserver = undefined;', true],
  URLSearchParams: ['URLSearchParams = {};', true],
  Text: [`var Text = 'rubrik';`, true],
  Map: ['Map = {};', false],
  Set: ['Set = function () {};', false],
  WeakMap: ['WeakMap = {};', false],
  Symbol: ['Symbol = function () {};', false],
  Promise: ['Promise = {};', false],
};

/**
 * The tests' own driver needs the classes as well: in WebKit, it ends when it runs a script in a page without them. A page
 * that the widget cannot work on is in a frame.
 */
const framed = (path: string): string =>
  `<!doctype html><html lang="sv"><head><title>Ram</title></head><body><iframe src="${path}" width="700" height="500"></iframe></body></html>`;

for (const engine of engines()) {
  describe(`on a page that has replaced a built-in class in ${engine}, the widget`, () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      const tag = tagWith('data-fallback="/kontakta"').replace('async', '');
      const names = Object.entries(globals);
      site = await startSite(
        {
          ...Object.fromEntries(
            names.map(([name]) => [`/${name}`, pageWith('', { head: `<script src="/${name}.js"></script>${tag}` })]),
          ),
          ...Object.fromEntries(names.map(([name]) => [`/framed/${name}`, framed(`/${name}`)])),
          '/framed/module': framed('/module'),
          '/module': pageWith(tag.replace('<script', '<script type="module"'), {
            head: '<script src="/Map.js"></script>',
          }),
        },
        {
          scripts: Object.fromEntries(names.map(([name, [code]]) => [`/${name}.js`, code])),
          policies: Object.fromEntries(
            ['module', ...Object.keys(globals)].map((name) => [`/framed/${name}`, "default-src 'self'"]),
          ),
        },
      );
      browser = await openBrowser(engine);
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    /** Opens a page, waits for the link that replaces the widget, and asserts that it is the only thing on the page. */
    async function findLink(name: string): Promise<void> {
      const lines = (await browser.errors()).length;
      await browser.goto(`${site.url}/framed/${name}`);
      const link = await browser.waitFor(() => {
        const page = document.querySelector('iframe')?.contentDocument;
        const links = page?.querySelectorAll<HTMLAnchorElement>('body > div > [part=fallback]') ?? [];
        const widgets = page?.querySelectorAll('synpunkt-button, synpunkt-form').length ?? 0;
        return links[0] && `${links[0].text} ${links[0].pathname} ${links.length + widgets}`;
      });
      assert.equal(link, 'Kontakta oss /kontakta 1');
      // In WebKit, the driver misses the lines of the first milliseconds.
      if (engine === 'webkit') return;
      assert.match((await browser.errors()).slice(lines).join('\n'), /synpunkt: the widget cannot work on this page/);
    }

    for (const [name, [, works]] of Object.entries(globals)) {
      it(`${works ? 'works' : 'is replaced by a link'}: ${name}`, async () => {
        if (!works) {
          await findLink(name);
          return;
        }
        const [rows, lines] = [site.rows().length, (await browser.errors()).length];
        await browser.goto(`${site.url}/${name}`);

        await browser.click(trigger);
        await wordsOf(browser, inForm('[type=submit]'));
        await fillIn(browser, inForm, 'Tack');
        await pressSend(browser, inForm);

        assert.equal(site.rows().length, rows + 1);
        assert.deepEqual((await browser.errors()).slice(lines), []);
      });
    }

    it('is replaced by a link where its tag is a module', async () => {
      await findLink('module');
    });
  });
}
