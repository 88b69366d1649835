import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { guides } from '../../demo/docs/site/guides.ts';
import { snippetsIn } from '../docs/snippets.ts';
import { languages, reasonToSkip, startGuideEndpoint } from '../docs/start-endpoint.ts';
import { engines, openBrowser, type Browser } from './browser.ts';
import { wordsOf } from './resident.ts';
import { pageWith, startSite, type Pages, type Site } from './site.ts';
import { askAxe, auditors } from './states/audit.ts';

/** The blocks of HTML that have a tag of ours, with the addresses of this site. */
const tags = snippetsIn('html')
  .filter(({ code }) => code.includes('<script'))
  .map(({ place, code }) => ({
    place,
    code: code
      .replaceAll('https://feedback.example.se/widget', '/widget')
      .replaceAll('https%3A%2F%2Ffeedback.example.se', '')
      .replaceAll(/https:\/\/(feedback|www)\.example\.se/g, ''),
  }));

/** A page with a form whose config names its files as an endpoint wants them. */
const formPage = (language: string, endpoint: string): Pages => ({
  [`/${language}`]: pageWith(
    `<script src="/widget/synpunkt.js" data-endpoint="${endpoint}" data-target="#here" async></script>`,
    {
      body: '<synpunkt-form id="here"></synpunkt-form>',
      head: `<script src="/${language}.js" defer></script>`,
    },
  ),
});

const configFor = (language: string): string => {
  const fields = [
    { type: 'textarea', name: 'description', label: 'Beskrivning' },
    { type: 'file', name: 'photos', label: 'Bilder', accept: ['text/plain'] },
  ];
  const fieldNames = language === 'PHP' ? { photos: 'photos[]' } : {};
  return `document.querySelector('synpunkt-form').config = ${JSON.stringify({ fields, fieldNames })};`;
};

if (engines().includes('chromium')) {
  describe('the guides', () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      const pages = Object.fromEntries(tags.map(({ code }, index) => [`/tag-${index}`, pageWith(code)]));
      site = await startSite(pages, { scripts: auditors });
      browser = await openBrowser('chromium');
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    /** Opens a guide, and waits until its forms can be filled in. */
    async function open(name: string): Promise<void> {
      await browser.goto(`${site.url}/docs/${name}.html`);
      await browser.waitFor(() =>
        [...document.querySelectorAll('.live')].every((place) =>
          place.querySelector('synpunkt-form')?.shadowRoot?.querySelector('[type=submit]'),
        ),
      );
    }

    for (const name of Object.keys(guides)) {
      it(`fit into 320 px, and request nothing from elsewhere: ${name}`, async () => {
        await browser.setViewport(320, 640);
        await open(name);

        const { width, foreign } = await browser.evaluate(() => ({
          width: document.documentElement.scrollWidth,
          foreign: performance
            .getEntriesByType('resource')
            .map((entry) => entry.name)
            .filter((address) => new URL(address).origin !== location.origin),
        }));

        assert.ok(width <= 320, `${width} px`);
        assert.deepEqual(foreign, []);
        assert.deepEqual(await browser.errors(), []);
      });
    }

    for (const name of ['README', 'fields', 'looks']) {
      it(`have nothing that axe finds fault with, light and dark: ${name}`, async () => {
        await browser.setViewport(1280, 800);
        await open(name);
        await browser.evaluate(
          () =>
            new Promise((resolve) => {
              const script = Object.assign(document.createElement('script'), { src: '/axe.js', onload: resolve });
              document.head.append(script);
            }),
        );

        const light = await askAxe(browser);
        await browser.emulate({ colorScheme: 'dark' });
        const dark = await askAxe(browser, 'colours');
        await browser.emulate({ colorScheme: 'light' });

        assert.deepEqual([...light, ...dark], []);
      });
    }

    it('are searched by keyboard', async () => {
      await browser.setViewport(1280, 800);
      await open('README');

      await browser.evaluate(() => document.querySelector<HTMLElement>('#search')?.focus());
      // One word of the heading, which counts most, and one of the text below it.
      await browser.type('retries retry-after');
      const found = await browser.waitFor(() => document.querySelector('#found')?.textContent);
      await browser.press('Enter');
      const first = await browser.evaluate(() => document.activeElement?.textContent);
      await browser.press('Enter');
      const address = await browser.waitFor(() => location.hash && `${location.pathname}${location.hash}`);

      assert.match(found ?? '', /^\d+ places? found$/);
      assert.equal(first, 'Your own endpoint: Retries');
      assert.equal(address, '/docs/endpoint.html#retries');
    });

    it('have forms that can be tried, whose messages are kept nowhere', async () => {
      const count = site.rows().length;
      await open('languages');

      await browser.click(['#live-2 synpunkt-form', 'textarea']);
      await browser.type('Hej');
      await browser.click(['#live-2 synpunkt-form', '[type=submit]']);

      assert.equal(await wordsOf(browser, ['#live-2 synpunkt-form', '.reference']), 'TEST');
      assert.equal(site.rows().length, count);
    });

    for (const [index, { place }] of tags.entries()) {
      it(`have a tag that works: ${place}`, async () => {
        await browser.goto(`${site.url}/tag-${index}`);

        const shown = await browser.waitFor(
          () =>
            document.querySelector('synpunkt-button, synpunkt-form')?.shadowRoot?.querySelector('button')?.localName,
        );

        assert.equal(shown, 'button');
        assert.deepEqual(
          (await browser.errors()).filter((error) => error.includes('synpunkt: ')),
          [],
        );
      });
    }

    for (const { place, code } of snippetsIn('xml')) {
      it(`have XML that can be read: ${place}`, async () => {
        const errors = await browser.evaluate(
          (xml: string) => new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll('parsererror').length,
          code,
        );

        assert.equal(errors, 0);
      });
    }
  });

  for (const language of languages) {
    describe(`the widget and the endpoint in ${language}`, { skip: reasonToSkip(language) }, () => {
      it('send a message with two files from a page on another origin', async (t) => {
        const pages: Record<string, string> = {};
        const policies: Record<string, string> = {};
        const site = await startSite(pages, { scripts: { [`/${language}.js`]: configFor(language) }, policies });
        t.after(() => site.close());
        const endpoint = await startGuideEndpoint(language, { SYNPUNKT_ORIGINS: site.url });
        t.after(() => endpoint.stop());
        Object.assign(pages, formPage(language, endpoint.url));
        policies[`/${language}`] =
          `default-src 'none'; script-src 'self'; connect-src 'self' ${new URL(endpoint.url).origin}`;
        const folder = mkdtempSync(join(tmpdir(), 'synpunkt-files-'));
        t.after(() => rmSync(folder, { recursive: true }));
        const files = ['a.txt', 'b.txt'].map((name) => join(folder, name));
        for (const file of files) writeFileSync(file, file);
        const browser = await openBrowser('chromium');
        t.after(() => browser.close());
        const at = (selector: string): string[] => ['synpunkt-form', selector];

        await browser.goto(`${site.url}/${language}`);
        await browser.click(at('textarea'));
        await browser.type('Gungan är trasig');
        await browser.chooseFiles(at('[type=file]'), files);
        await browser.waitFor(
          () => document.querySelector('synpunkt-form')?.shadowRoot?.querySelectorAll('[part~=file]').length === 2,
        );
        await browser.click(at('[type=submit]'));
        const reference = await wordsOf(browser, at('.reference'));

        const [message] = endpoint.stored();
        assert.match(reference, /^[\dA-F]{8}$/);
        assert.deepEqual([message?.['file-1'], message?.['file-2']], files);
        assert.deepEqual(await browser.errors(), []);
      });
    });
  }
}
