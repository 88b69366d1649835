import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from './browser.ts';
import { fillIn, inForm, pressSend, trigger, wordsOf } from './resident.ts';
import { pageWith, startSite, tagWith, type Site } from './site.ts';

/** What a page has under the name of a built-in class, and whether the widget works all the same. */
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

/** The tests' own driver needs the classes as well: a page that the widget cannot work on restores them when it has loaded. */
const script = (name: string, code: string, works: boolean): string =>
  works ? code : `{ const own = ${name}; addEventListener('load', () => { ${name} = own; }); } ${code}`;

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
          '/module': pageWith(tag.replace('<script', '<script type="module"'), {
            head: '<script src="/Map.js"></script>',
          }),
        },
        {
          scripts: Object.fromEntries(names.map(([name, [code, works]]) => [`/${name}.js`, script(name, code, works)])),
        },
      );
      browser = await openBrowser(engine);
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    /** Waits for the link that replaces the widget, and asserts that it is the only thing on the page. */
    async function findLink(lines: number): Promise<void> {
      const link = await browser.waitFor(() => {
        const links = document.querySelectorAll<HTMLAnchorElement>('body > div > [part=fallback]');
        const widgets = document.querySelectorAll('synpunkt-button, synpunkt-form').length;
        return links[0] && `${links[0].text} ${links[0].pathname} ${links.length + widgets}`;
      });
      assert.equal(link, 'Kontakta oss /kontakta 1');
      // In WebKit, the driver misses the lines of the first milliseconds.
      if (engine === 'webkit') return;
      assert.match((await browser.errors()).slice(lines).join('\n'), /synpunkt: the widget cannot work on this page/);
    }

    for (const [name, [, works]] of Object.entries(globals)) {
      it(`${works ? 'works' : 'is replaced by a link'}: ${name}`, async () => {
        const [rows, lines] = [site.rows().length, (await browser.errors()).length];
        await browser.goto(`${site.url}/${name}`);
        if (!works) {
          await findLink(lines);
          return;
        }

        await browser.click(trigger);
        await wordsOf(browser, inForm('[type=submit]'));
        await fillIn(browser, inForm, 'Tack');
        await pressSend(browser, inForm);

        assert.equal(site.rows().length, rows + 1);
        assert.deepEqual((await browser.errors()).slice(lines), []);
      });
    }

    it('is replaced by a link where its tag is a module', async () => {
      const lines = (await browser.errors()).length;
      await browser.goto(`${site.url}/module`);

      await findLink(lines);
    });
  });
}
