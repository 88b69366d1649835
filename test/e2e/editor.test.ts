import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from './browser.ts';
import { tabTo, trigger, wordsOf } from './resident.ts';
import { pageWith, policy, reportTo, startSite, type Site } from './site.ts';

const editor = ['synpunkt-editor'];
const pasted = '/inklistrat';

/** The lines of code that the editor shows first. */
const firstCode = (browser: Browser): Promise<string> => wordsOf(browser, [...editor, 'pre code']);

/** Returns the addresses of all requests of a page that left its origin. */
const foreignRequests = (browser: Browser): Promise<string[]> =>
  browser.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => new URL(name).origin !== location.origin),
  );

for (const engine of engines()) {
  describe(`the form editor in ${engine}`, () => {
    const pages: Record<string, string> = {};
    let site: Site;
    let browser: Browser;

    before(async () => {
      site = await startSite(pages, { policies: { [pasted]: `${policy}; ${reportTo}` } });
      browser = await openBrowser(engine);
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    it('leads from a preset to a stored message, by keyboard alone', async () => {
      await browser.goto(`${site.url}/widget/editor/`);
      await wordsOf(browser, [...editor, 'h2']);
      await tabTo(browser, 'button#use-kontakt');
      await browser.press('Enter');
      // The receiver that serves the page has filled in its own address.
      await tabTo(browser, 'input#tag-fallback');
      await browser.type('/kontakt.html');
      await tabTo(browser, 'button#to-paste');
      await browser.press('Enter');
      const code = await firstCode(browser);
      assert.match(code, /^<synpunkt-button><a href="\/kontakt\.html">Kontakta oss<\/a><\/synpunkt-button>/);
      assert.match(code, new RegExp(`data-endpoint="${site.url}/synpunkter"`));
      assert.deepEqual(await foreignRequests(browser), []);

      pages[pasted] = pageWith(code);
      await browser.goto(site.url + pasted);
      await wordsOf(browser, trigger);
      await tabTo(browser, 'button');
      await browser.press('Enter');
      await wordsOf(browser, ['synpunkt-button', 'synpunkt-dialog', 'synpunkt-form', '[type=submit]']);
      await tabTo(browser, 'input#field-kind');
      await browser.press('Space');
      await tabTo(browser, 'select#field-department');
      await browser.type('Vet');
      await tabTo(browser, 'textarea#field-description');
      await browser.type('Klistrat och skickat.');
      await tabTo(browser, 'input#field-answerVia');
      await browser.press('Space');
      for (let option = 2; option <= 4; option += 1) await browser.press('ArrowDown');
      await tabTo(browser, 'button');
      await browser.press('Enter');
      await wordsOf(browser, ['synpunkt-button', 'synpunkt-dialog', 'synpunkt-form', '#receipt-heading']);

      const [row] = site.rows();
      assert.equal(row?.answers['description'], 'Klistrat och skickat.');
      assert.equal(row?.answers['answerVia'], 'none');
      assert.deepEqual(site.reports(), []);
      assert.deepEqual(await browser.errors(), []);
    });

    it('keeps every line of its policy, in each task and with the widget in its preview', async () => {
      await browser.goto(`${site.url}/widget/editor/`);
      for (const task of ['Frågor', 'Språk', 'Utseende', 'Personuppgifter', 'Mottagare', 'Klistra in', 'Underlag']) {
        await browser.waitFor((name: string) => {
          const root = document.querySelector('synpunkt-editor')?.shadowRoot;
          const button = [...(root?.querySelectorAll<HTMLElement>('nav button') ?? [])].find(
            (one) => one.querySelector('.task-name')?.textContent === name,
          );
          button?.click();
          return root?.querySelector('#task-heading')?.textContent === name;
        }, task);
      }
      const heading = await browser.waitFor(() => {
        const frame = document.querySelector('synpunkt-editor')?.shadowRoot?.querySelector('iframe');
        return frame?.contentDocument?.querySelector('main synpunkt-form')?.shadowRoot?.querySelector('h2')
          ?.textContent;
      });

      assert.equal(heading, 'Kontaktformulär');
      assert.deepEqual(await browser.errors(), []);
    });
  });
}
