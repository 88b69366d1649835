import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { engines, openBrowser, type Browser } from './browser.ts';
import { inForm, trigger, wordsOf } from './resident.ts';
import { pageWith, startSite, tagWith, type Site } from './site.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const files = readdirSync(dist).filter((name) => name.endsWith('.js'));
const elements = files.find((name) => name.startsWith('synpunkt-elements.')) ?? '';
const first = readFileSync(join(dist, 'synpunkt.js'), 'utf8');
const hash = `sha384-${createHash('sha384').update(first).digest('base64')}`;
const signed = tagWith(`integrity="${hash}" crossorigin="anonymous"`);

/** Changes to the file with the form in transit, and what the browser shows then. */
const harms = {
  'has been tampered with': (path: string) =>
    writeFileSync(path, `${readFileSync(path, 'utf8')};globalThis.tampered = true;`),
  'is missing': (path: string) => rmSync(path),
};

describe('the lazy files', () => {
  for (const name of files) {
    it(`import nothing by themselves: ${name.replace(/\.\w{8}\.js$/, '')}`, () => {
      // The first one takes the others, once it has checked them, from the module map.
      const code = readFileSync(join(dist, name), 'utf8');
      const imports = code.match(/\bimport\b(?!\.meta)[^;]{0,20}/g) ?? [];
      assert.deepEqual(imports.length, name === 'synpunkt.js' ? 1 : 0, imports.join('\n'));
    });
  }
});

for (const engine of engines()) {
  describe(`the files of the widget in ${engine}`, () => {
    let folder: string;
    let site: Site;
    let browser: Browser;

    before(async () => {
      browser = await openBrowser(engine);
    });

    beforeEach(async () => {
      // A site of its own, so that nothing is in the cache of the browser.
      folder = mkdtempSync(join(tmpdir(), 'synpunkt-widget-'));
      cpSync(dist, folder, { recursive: true });
      await site?.close();
      site = await startSite(
        {
          '/button': pageWith(tagWith('data-fallback="/kontakta"')),
          '/inline': pageWith(tagWith('data-target="#here" data-fallback="/kontakta"'), {
            body: '<div id="here"></div>',
          }),
          '/none': pageWith(tagWith()),
          '/signed': pageWith(signed),
          '/kontakta': pageWith(''),
        },
        { widgetFolder: folder },
      );
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    const isTampered = (): Promise<boolean> => browser.evaluate(() => 'tampered' in globalThis);

    const noticeOf = (): Promise<string> =>
      browser.waitFor(() => {
        const notice = document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('.notice')?.textContent;
        return notice?.includes('kunde inte') ? notice : '';
      });

    for (const [harm, doHarm] of Object.entries(harms)) {
      it(`are refused when one ${harm}; the notice says so and leads elsewhere, until it is whole again`, async () => {
        doHarm(join(folder, elements));
        await browser.goto(`${site.url}/button`);

        await browser.click(trigger);
        const notice = await noticeOf();
        await browser.click(['synpunkt-button', '.notice a']);
        await browser.waitFor(() => location.pathname === '/kontakta');
        await browser.goto(`${site.url}/button`);
        await browser.click(trigger);
        await noticeOf();
        cpSync(join(dist, elements), join(folder, elements));
        await browser.click(trigger);

        assert.equal(await wordsOf(browser, inForm('.required-note')), 'Förbockade fält måste fyllas i');
        assert.equal(notice, 'Formuläret kunde inte hämtas. Tryck på knappen igen. Kontakta oss');
        assert.equal(await isTampered(), false);
      });

      it(`are refused in the page when one ${harm}; its place says so and leads elsewhere`, async () => {
        doHarm(join(folder, elements));
        await browser.goto(`${site.url}/inline`);

        const words = await browser.waitFor(() => {
          const text = document.querySelector('#here')?.textContent ?? '';
          return text.includes('kunde inte') ? text : '';
        });
        const { link, heights } = await browser.evaluate(() => ({
          link: document.querySelector<HTMLAnchorElement>('#here a')?.href,
          heights: [...document.querySelectorAll('#here :is(a, button)')].map(
            (way) => way.getBoundingClientRect().height,
          ),
        }));
        cpSync(join(dist, elements), join(folder, elements));
        await browser.click(['#here button']);

        assert.equal(await wordsOf(browser, ['#here synpunkt-form', 'h2']), 'Kontaktformulär');
        assert.equal(words, 'Formuläret kunde inte hämtas. Tryck på knappen igen.Försök igen Kontakta oss');
        assert.equal(link, `${site.url}/kontakta`);
        assert.ok(heights.length === 2 && heights.every((height) => height >= 44), String(heights));
        assert.equal(await isTampered(), false);
      });
    }

    it('lead nowhere from a notice when the tag does not say where', async () => {
      rmSync(join(folder, elements));
      await browser.goto(`${site.url}/none`);

      await browser.click(trigger);

      assert.equal(await noticeOf(), 'Formuläret kunde inte hämtas. Tryck på knappen igen.');
    });

    it('run when the first one is what the integrity of its tag says, else not at all', async () => {
      await browser.goto(`${site.url}/signed`);
      const words = await wordsOf(browser, trigger);
      writeFileSync(join(folder, 'synpunkt.js'), `${first};globalThis.tampered = true;`);
      await browser.goto(`${site.url}/signed`);

      assert.equal(words, 'FeedBack');
      assert.equal(await browser.evaluate(() => document.querySelector('synpunkt-button')), null);
      assert.equal(await isTampered(), false);
    });
  });
}
