import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { engines, openBrowser, type Browser } from './browser.ts';
import { focus, inForm, trigger, wordsOf } from './resident.ts';
import { pageWith, startSite, tagWith, type Site } from './site.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Fills in the form behind the button and sends it. */
async function send(browser: Browser, path: (selector: string) => string[] = inForm): Promise<void> {
  await browser.click(path('[name=kind]'));
  await focus(browser, path('[name=department]'));
  await browser.type('Vet');
  await browser.click(path('[name=description]'));
  await browser.type('Tack');
  await browser.click(path('[name=answerVia][value=none]'));
  await browser.click(path('[type=submit]'));
  await wordsOf(browser, path('#receipt-heading'));
}

for (const engine of engines()) {
  describe(`a page in ${engine}`, () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      site = await startSite(
        {
          '/plain': pageWith(tagWith()),
          '/extended': pageWith(tagWith(), { head: '<script src="/extend.js"></script>' }),
          '/twice': pageWith(tagWith() + tagWith()),
          '/slow': pageWith(tagWith('', '', '/slow')),
          '/head': pageWith('', { head: tagWith('async') }),
          '/inline': pageWith(tagWith('data-target="#here"'), { body: '<form id="host"><div id="here"></div></form>' }),
        },
        { scripts: { '/extend.js': 'Object.prototype.extend = "added";' } },
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

    it('is told that the form is on its way, and that sending is, where the connection is slow', async () => {
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
      assert.deepEqual(await browser.errors(), []);
    });

    it('is told when a file of the widget has been tampered with, and gets it when it is whole again', async () => {
      // A site of its own: the browser keeps what it has once had of another.
      const widgetFolder = mkdtempSync(join(tmpdir(), 'synpunkt-widget-'));
      cpSync(dist, widgetFolder, { recursive: true });
      const file = join(widgetFolder, readdirSync(dist).find((name) => name.startsWith('synpunkt-elements.')) ?? '');
      const whole = readFileSync(file, 'utf8');
      writeFileSync(file, `${whole};globalThis.tampered = true;`);
      const other = await startSite({ '/': pageWith(tagWith()) }, { widgetFolder });
      await browser.goto(`${other.url}/`);

      await browser.click(trigger);
      const refused = await browser.waitFor(() => {
        const notice = document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('.notice')?.textContent;
        return notice?.includes('kunde inte') && notice;
      });
      writeFileSync(file, whole);
      await browser.click(trigger);

      assert.equal(refused, 'Formuläret kunde inte hämtas. Tryck på knappen igen.');
      assert.equal(await wordsOf(browser, inForm('.required-note')), 'Förbockade fält måste fyllas i');
      assert.equal(await browser.evaluate(() => 'tampered' in globalThis), false);
      await other.close();
      rmSync(widgetFolder, { recursive: true });
    });
  });
}
