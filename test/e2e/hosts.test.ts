import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { engines, openBrowser, type Browser } from './browser.ts';
import { fetchedFiles, fillIn, inForm, pressSend, trigger, untilFetched, wordsOf } from './resident.ts';
import { pageWith, policy, startSite, tagWith, type Site } from './site.ts';

const photo = fileURLToPath(new URL('../form/fields/files/photo.jpg', import.meta.url));
const photoPage = pageWith(tagWith('data-config="/photo.json"'));
const photoConfig = { '/photo.json': '{ "fields": [{ "type": "file", "name": "photo", "label": "Bild" }] }' };
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const named = ['reactiveElementPolyfillSupport', 'litHtmlVersions', 'trustedTypes', 'litElementHydrateSupport']
  .map((name) => `<form id="${name}"></form>`)
  .join('');

/** Fills in the form behind the button and sends it. */
async function send(browser: Browser, path: (selector: string) => string[] = inForm): Promise<void> {
  await fillIn(browser, path, 'Tack');
  await pressSend(browser, path);
}

for (const engine of engines()) {
  describe(`a page in ${engine}`, () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      site = await startSite(
        {
          '/plain': pageWith(tagWith()),
          '/named': pageWith(tagWith(), { head: '<script src="/globals.js"></script>', body: named }),
          '/trusted': pageWith(tagWith()),
          '/extended': pageWith(tagWith(), { head: '<script src="/extend.js"></script>' }),
          '/twice': pageWith(tagWith() + tagWith()),
          '/slow': pageWith(tagWith('', '', '/slow')),
          '/photo': photoPage,
          '/head': pageWith('', { head: tagWith('async') }),
          '/inline': pageWith(tagWith('data-target="#here"'), { body: '<form id="host"><div id="here"></div></form>' }),
        },
        {
          scripts: {
            '/extend.js': 'Object.prototype.extend = "added";',
            '/globals.js': 'globalThis.globalsBefore = Object.getOwnPropertyNames(globalThis);',
            ...photoConfig,
          },
          policies: { '/trusted': `${policy}; require-trusted-types-for 'script'; trusted-types synpunkt` },
        },
      );
      browser = await openBrowser(engine);
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    it('may have added to Object.prototype', async () => {
      await browser.goto(`${site.url}/extended`);

      await browser.click(trigger);
      await send(browser);

      assert.equal(site.rows().length, 1);
      assert.deepEqual(await browser.errors(), []);
    });

    it('may have elements by the names that Lit asks for, and finds nothing new among its own globals', async () => {
      await browser.goto(`${site.url}/named`);

      await browser.click(trigger);
      await wordsOf(browser, inForm('.required-note'));

      const added = await browser.evaluate(() => {
        const { globalsBefore } = globalThis as { globalsBefore?: string[] };
        return Object.getOwnPropertyNames(globalThis).filter((name) => !globalsBefore?.includes(name));
      });
      // Listeners of the test's own driver.
      assert.deepEqual(
        added.filter((name) => !/^(globalsBefore|synpunkt(Errors|Left|Missed))$/.test(name)),
        [],
      );
      assert.deepEqual(await browser.errors(), []);
    });

    it('may require Trusted Types, of which the widget has one policy by its own name', async () => {
      await browser.goto(`${site.url}/trusted`);

      await browser.click(trigger);
      await wordsOf(browser, inForm('.required-note'));

      assert.deepEqual(await browser.errors(), []);
    });

    it('may have the tag twice', async () => {
      await browser.goto(`${site.url}/twice`);
      await wordsOf(browser, trigger);

      assert.equal(await browser.evaluate(() => document.querySelectorAll('synpunkt-button').length), 1);
      assert.deepEqual(await browser.errors(), []);
    });

    it('may have the tag in its head, loaded asynchronously', async () => {
      await browser.goto(`${site.url}/head`);

      assert.equal(await wordsOf(browser, trigger), 'FeedBack');
      assert.deepEqual(await browser.errors(), []);
    });

    it('may have the form in the page, inside a form of its own', async () => {
      await browser.goto(`${site.url}/inline`);
      const rows = site.rows().length;

      await send(browser, (selector) => ['#here synpunkt-form', selector]);

      assert.equal(site.rows().length, rows + 1);
      assert.equal(await browser.evaluate(() => location.search), '');
      assert.deepEqual(await browser.errors(), []);
    });

    it('lets a photo be made smaller, by a file that is fetched when the first is chosen', async () => {
      await browser.goto(`${site.url}/photo`);
      await browser.click(trigger);
      await wordsOf(browser, inForm('.files'));
      const few = await fetchedFiles(browser);
      assert.match(readFileSync(photo, 'latin1'), /Exif[^]*Testkamera/);

      await browser.chooseFiles(inForm('#field-photo'), [photo]);
      await wordsOf(browser, inForm('.file-list .size'));
      await untilFetched(browser, 'synpunkt-copy');

      const made = await browser.evaluate(async () => {
        const dialog = document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('synpunkt-dialog');
        const form = dialog?.shadowRoot?.querySelector('synpunkt-form')?.shadowRoot;
        const file = form?.querySelector<HTMLInputElement>('#field-photo')?.files?.[0];
        return file && new TextDecoder('latin1').decode(await file.arrayBuffer());
      });
      assert.match(made ?? '', /^\u00ff\u00d8/);
      assert.doesNotMatch(made ?? '', /Exif|Testkamera/);
      assert.deepEqual((await fetchedFiles(browser)).slice(few.length).toSorted(), [
        'synpunkt-redraw-picture.js',
        'synpunkt-copy.js',
      ]);
      // A page with a chosen file asks before it is left.
      await browser.click(inForm('.file-list button'));
      assert.deepEqual(await browser.errors(), []);
    });

    it('is told when a photo cannot be made smaller, and can choose it again', async () => {
      const widgetFolder = mkdtempSync(join(tmpdir(), 'synpunkt-widget-'));
      cpSync(dist, widgetFolder, { recursive: true });
      const name = readdirSync(dist).find((file) => file.startsWith('synpunkt-redraw-picture.')) ?? '';
      rmSync(join(widgetFolder, name));
      const other = await startSite({ '/photo': photoPage }, { scripts: photoConfig, widgetFolder });
      await browser.goto(`${other.url}/photo`);
      await browser.click(trigger);
      await wordsOf(browser, inForm('.files'));

      await browser.chooseFiles(inForm('#field-photo'), [photo]);
      const reason = await wordsOf(browser, inForm('.refused'));
      cpSync(join(dist, name), join(widgetFolder, name));
      await browser.chooseFiles(inForm('#field-photo'), [photo]);

      assert.match(await wordsOf(browser, inForm('.file-list .size')), /^\d+ kB$/);
      assert.equal(reason, 'Bilden photo.jpg kunde inte förberedas. Kontrollera din anslutning och välj bilden igen.');
      await browser.click(inForm('.file-list button'));
      await other.close();
      rmSync(widgetFolder, { recursive: true });
    });

    it('is told that the form is on its way, and that sending is, where the connection is slow', async () => {
      const earlier = await browser.errors();
      await browser.goto(`${site.url}/slow`);
      await wordsOf(browser, trigger);

      const letForm = site.hold();
      await browser.click(trigger);
      assert.equal(await wordsOf(browser, ['synpunkt-button', '.notice']), 'Formuläret hämtas …');
      letForm();
      await wordsOf(browser, inForm('form'));

      const letChecks = site.hold();
      await browser.click(inForm('[type=submit]'));
      await browser.waitFor((words: string) => {
        const dialog = document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('synpunkt-dialog');
        const form = dialog?.shadowRoot?.querySelector('synpunkt-form')?.shadowRoot;
        return form?.querySelector('[type=submit]')?.textContent?.trim() === words;
      }, 'Skickar …');
      letChecks();

      assert.match(await wordsOf(browser, inForm('.summary h3')), /^4 /);
      assert.equal(
        await browser.evaluate(
          () => document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('.notice')?.textContent,
        ),
        '',
      );
      assert.deepEqual((await browser.errors()).slice(earlier.length), []);
    });
  });
}
