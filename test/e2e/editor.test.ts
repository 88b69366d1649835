import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from './browser.ts';
import { tabTo, trigger, wordsOf } from './resident.ts';
import { pageWith, policy, reportTo, startSite, type Site } from './site.ts';
import { fill, inject, openDialog, pressSend, readReceipt } from './widget-driver.ts';
import { filterLikeWordPress } from './wordpress-filters.ts';

const editor = ['synpunkt-editor'];
const pasted = '/inklistrat';

/** The lines of code that the editor shows first. */
const firstCode = (browser: Browser): Promise<string> => wordsOf(browser, [...editor, 'pre code']);

/** Clicks a button of the editor by its name. */
async function pressButton(browser: Browser, name: string): Promise<void> {
  await inject(browser);
  const path = await browser.waitFor((wanted: string) => {
    const scope = document.querySelector('synpunkt-editor');
    return scope && drivers.pathTo(drivers.queryByRole(scope, 'button', { name: wanted }));
  }, name);
  await browser.click(path ?? []);
}

/** Focuses a control of the editor by its label, without opening its list, and writes in it. */
async function write(browser: Browser, label: string, text: string): Promise<void> {
  await browser.waitFor((wanted: string) => {
    const scope = document.querySelector('synpunkt-editor');
    const control = scope && drivers.queryField(scope, wanted);
    control?.focus();
    if (control instanceof HTMLInputElement) control.select();
    return control !== null;
  }, label);
  await browser.type(text);
}

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

    it('makes a form of its own on a phone, whose block sends from a post of WordPress', async (t) => {
      await browser.setViewport(360, 740);
      t.after(() => browser.setViewport(800, 600));
      await browser.goto(`${site.url}/widget/editor/`);
      await browser.evaluate(() => localStorage.clear());
      await browser.reload();
      await pressButton(browser, 'Använd Tomt formulär');
      await write(browser, 'Ny fråga', 'Svar med en');
      await pressButton(browser, 'Lägg till Ny fråga');
      await write(browser, 'Fråga', 'Vilken gata "gäller" det -- ungefär?');
      await pressButton(browser, '2 Frågor');
      await pressButton(browser, 'Mottagare inte ifyllt');
      await write(browser, 'Mottagarens adress', '/eget');
      await write(browser, 'Er kontaktsida', '/kontakt.html');
      await pressButton(browser, 'Nästa: Klistra in');
      const code = await firstCode(browser);
      const [, json = '{}'] = /<script type="application\/json" id="[\w-]+">([^]*?)<\/script>/.exec(code) ?? [];
      // The receiver of the municipality gets the same form.
      const post = { '/inlagg': pageWith(filterLikeWordPress(`Tyck till.\n\n${code}`)) };
      const own = await startSite(post, {
        configs: { '/formular.json': JSON.parse(json) },
        policies: { '/inlagg': `default-src 'none'; script-src ${site.url}; connect-src 'self' ${site.url}` },
      });
      t.after(() => own.close());

      await browser.goto(`${own.url}/inlagg`);
      await openDialog(browser);
      await fill(browser, 'Ny fråga', 'Texten.');
      await fill(browser, 'Vilken gata "gäller" det -- ungefär?', 'Storgatan');
      await pressSend(browser);
      await readReceipt(browser);

      assert.deepEqual(
        own.rows().map(({ answers }) => answers),
        [{ fraga: 'Texten.', 'vilken-gata-galler-det-ungefar': 'Storgatan' }],
      );
      assert.deepEqual(await browser.errors(), []);
    });
  });
}
