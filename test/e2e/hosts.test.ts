import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { engines, openBrowser, type Browser } from './browser.ts';
import { fetchedFiles, fillIn, inForm, pressSend, trigger, untilFetched, wordsOf } from './resident.ts';
import { pageWith, policy, startSite, tagWith, type Site } from './site.ts';

const photo = fileURLToPath(new URL('../form/fields/files/photo.jpg', import.meta.url));

const named = [
  'reactiveElementPolyfillSupport',
  'litHtmlVersions',
  'litPropertyMetadata',
  'litElementHydrateSupport',
  'ShadyCSS',
  'trustedTypes',
]
  .map((name) => `<form id="${name}"></form>`)
  .join('');

/** A script of the municipality's own. */
const namesake = '<script src="/js/synpunkt.js"></script>';

/** Pages by the kind of their tags, each with one button. */
const tags: Readonly<Record<string, string>> = {
  'a classic tag': pageWith(tagWith()),
  'a module tag': pageWith(tagWith('type="module"')),
  'a classic and a module tag': pageWith(tagWith() + tagWith('type="module"')),
  'a classic tag that is redirected': pageWith(tagWith('', '', '/moved')),
  'a module tag that is redirected': pageWith(tagWith('type="module"', '?v=1', '/moved')),
  'a classic tag of a renamed file': pageWith(tagWith('', '', '/renamed').replace('synpunkt.js', 'feedback.js')),
  'a classic tag after a script of the page that has the same name': pageWith(tagWith(), { head: namesake }),
  'a module tag after a script of the page that has the same name': pageWith(tagWith('type="module"'), {
    head: namesake,
  }),
  'a classic tag, and an element named currentScript': pageWith(tagWith(), {
    body: '<form name="currentScript"></form>',
  }),
};

/** Fills in the form of the button and sends it. */
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
          '/extended-config': pageWith(tagWith('data-config="/photo.json"'), {
            head: '<script src="/extend.js"></script>',
          }),
          '/twice': pageWith(tagWith() + tagWith()),
          '/slow': pageWith(tagWith('', '', '/slow')),
          '/photo': pageWith(tagWith('data-config="/photo.json"')),
          '/head': pageWith('', { head: tagWith() }),
          '/several': pageWith(tagWith('data-target="#a"') + tagWith('data-target="#b"') + tagWith(), {
            body: '<div id="a"></div><div id="b"></div>',
          }),
          '/relative': pageWith(tagWith('', '', 'widget')),
          ...Object.fromEntries(Object.values(tags).map((html, index) => [`/tag-${index}`, html])),
          '/inline': pageWith(tagWith('data-target="#here"'), { body: '<form id="host"><div id="here"></div></form>' }),
        },
        {
          scripts: {
            '/js/synpunkt.js': '',
            '/extend.js': 'Object.prototype.extend = "added";',
            '/globals.js': 'globalThis.globalsBefore = Object.getOwnPropertyNames(globalThis);',
            '/photo.json': '{ "fields": [{ "type": "file", "name": "photo", "label": "Bild" }] }',
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

    for (const [index, name] of Object.keys(tags).entries()) {
      it(`may have ${name}`, async () => {
        const rows = site.rows().length;
        await browser.goto(`${site.url}/tag-${index}`);

        await browser.click(trigger);
        await send(browser);

        assert.equal(site.rows().length, rows + 1);
        assert.equal(await browser.evaluate(() => document.querySelectorAll('synpunkt-button').length), 1);
        assert.deepEqual(await browser.errors(), []);
      });
    }

    it('may have a form in each of several places and a button, each by a tag', async () => {
      await browser.goto(`${site.url}/several`);
      await wordsOf(browser, trigger);
      await wordsOf(browser, ['#a synpunkt-form', 'h2']);
      await wordsOf(browser, ['#b synpunkt-form', 'h2']);

      assert.equal(await browser.evaluate(() => document.querySelectorAll('synpunkt-button, synpunkt-form').length), 3);
      assert.deepEqual(await browser.errors(), []);
    });

    it('may have a relative address in the tag, and change its own before the form is loaded', async () => {
      await browser.goto(`${site.url}/relative`);
      await wordsOf(browser, trigger);

      await browser.evaluate(() => history.pushState(null, '', '/nyheter/2026/'));
      await browser.click(trigger);

      assert.equal(await wordsOf(browser, inForm('.required-note')), 'Förbockade fält måste fyllas i');
      assert.deepEqual(await browser.errors(), []);
    });

    it('may have added to Object.prototype', async () => {
      const rows = site.rows().length;
      await browser.goto(`${site.url}/extended`);

      await browser.click(trigger);
      await send(browser);

      assert.equal(site.rows().length, rows + 1);
      assert.deepEqual(await browser.errors(), []);
    });

    it('may have added to Object.prototype, with a form of its own', async () => {
      await browser.goto(`${site.url}/extended-config`);

      await browser.click(trigger);

      assert.equal(await wordsOf(browser, inForm('legend, label')), 'Bild');
      assert.deepEqual(await browser.errors(), []);
    });

    it("may have elements with the names of Lit's globals, and gets no new globals", async () => {
      await browser.goto(`${site.url}/named`);

      await browser.click(trigger);
      // The last file that runs, and the first one with zod in it.
      await untilFetched(browser, 'synpunkt-submit');

      const added = await browser.evaluate(() => {
        const { globalsBefore } = globalThis as { globalsBefore?: string[] };
        return Object.getOwnPropertyNames(globalThis).filter((name) => !globalsBefore?.includes(name));
      });
      // Those of the test driver.
      assert.deepEqual(
        added.filter((name) => !/^(globalsBefore|synpunkt(Errors|Left|Missed))$/.test(name)),
        [],
      );
      assert.deepEqual(await browser.errors(), []);
    });

    it('may require Trusted Types and allow only the policy of the widget', async () => {
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

    it('may have the form in the page, inside of its own form', async () => {
      await browser.goto(`${site.url}/inline`);
      const rows = site.rows().length;

      await send(browser, (selector) => ['#here synpunkt-form', selector]);

      assert.equal(site.rows().length, rows + 1);
      assert.equal(await browser.evaluate(() => location.search), '');
      assert.deepEqual(await browser.errors(), []);
    });

    it('makes a photo smaller and removes its metadata, without a further file', async () => {
      await browser.goto(`${site.url}/photo`);
      await browser.click(trigger);
      await wordsOf(browser, inForm('.files'));
      await untilFetched(browser, 'synpunkt-copy');
      await untilFetched(browser, 'synpunkt-formats');
      const opened = await fetchedFiles(browser);
      assert.match(readFileSync(photo, 'latin1'), /Exif[^]*Testkamera/);

      await browser.chooseFiles(inForm('#field-photo'), [photo]);
      await wordsOf(browser, inForm('.file-list .size'));

      const made = await browser.evaluate(async () => {
        const dialog = document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('synpunkt-dialog');
        const form = dialog?.shadowRoot?.querySelector('synpunkt-form')?.shadowRoot;
        const file = form?.querySelector<HTMLInputElement>('#field-photo')?.files?.[0];
        return file && new TextDecoder('latin1').decode(await file.arrayBuffer());
      });
      assert.match(made ?? '', /^\u00ff\u00d8/);
      assert.doesNotMatch(made ?? '', /Exif|Testkamera/);
      assert.deepEqual(await fetchedFiles(browser), opened);
      // A page with a file in it asks before it is left.
      await browser.click(inForm('.file-list button'));
      assert.deepEqual(await browser.errors(), []);
    });

    it('is told that the form is on its way, and that sending is, where the connection is slow', async () => {
      const earlier = await browser.errors();
      await browser.goto(`${site.url}/slow`);
      await wordsOf(browser, trigger);

      const releaseForm = site.delayFiles();
      await browser.click(trigger);
      assert.equal(await wordsOf(browser, ['synpunkt-button', '.notice']), 'Formuläret hämtas …');
      releaseForm();
      await wordsOf(browser, inForm('form'));

      const releaseSubmit = site.delayFiles();
      await browser.click(inForm('[type=submit]'));
      await browser.waitFor((words: string) => {
        const dialog = document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('synpunkt-dialog');
        const form = dialog?.shadowRoot?.querySelector('synpunkt-form')?.shadowRoot;
        return form?.querySelector('[type=submit]')?.textContent?.trim() === words;
      }, 'Skickar …');
      releaseSubmit();

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
