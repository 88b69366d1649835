import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { run, startReceiver } from '../receiver/process.ts';
import { engines, openBrowser, type Browser } from './browser.ts';
import { choose, editor, pressButton, readPageCode, saveBy, write } from './editor-driver.ts';
import { openLine } from './line.ts';
import { tabTo, trigger, wordsOf } from './resident.ts';
import { pageWith, policy, reportTo, startSite, type Site } from './site.ts';
import { fill, openDialog, pressSend, readReceipt } from './widget-driver.ts';
import { filterLikeWordPress } from './wordpress-filters.ts';

const pasted = '/inklistrat';

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
      const code = await readPageCode(browser);
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

    it('says whether the receiver knows the form, and how it gets to know it', async (t) => {
      const folder = mkdtempSync(join(tmpdir(), 'synpunkt-'));
      t.after(() => rmSync(folder, { recursive: true }));
      const env = { SYNPUNKT_ORIGINS: site.url, SYNPUNKT_DATA: join(folder, 'synpunkt.db') };
      // The address of both receivers, since the port of the first one may be taken when the second one starts.
      const line = await openLine();
      t.after(() => line.close());
      const { url } = line;
      const first = await startReceiver({ ...env, SYNPUNKT_PORT: '0' });
      line.leadTo(first.url);
      const statusOf = async (answers: object): Promise<number> => {
        const message = { version: 1, id: randomUUID(), form: 'eget', language: 'sv', page: {}, values: answers };
        const body = JSON.stringify({ ...message, sentAt: new Date().toISOString() });
        const headers = { 'content-type': 'application/json', origin: site.url };
        return (await fetch(`${url}/synpunkter`, { method: 'POST', headers, body })).status;
      };
      // As wide as shows the list of tasks.
      await browser.setViewport(1280, 800);
      t.after(() => browser.setViewport(800, 600));
      await browser.goto(`${url}/widget/editor/`);
      await pressButton(browser, 'Använd Kontakt');
      await pressButton(browser, 'Gå till Klistra in');
      const known = await wordsOf(browser, [...editor, '#receiver-form']);
      await pressButton(browser, 'Välj formulär');
      await pressButton(browser, 'Använd Tomt formulär');
      await pressButton(browser, 'Mottagare inte ifyllt');
      const unknown = await browser.waitFor((earlier: string) => {
        const words = document.querySelector('synpunkt-editor')?.shadowRoot?.querySelector('#receiver-form');
        return words?.textContent !== earlier && words?.textContent;
      }, known);
      const setting = await wordsOf(browser, [...editor, '[aria-labelledby=code-receiver] code']);
      const file = join(folder, 'formular.json');
      writeFileSync(file, await saveBy(browser, 'Spara som fil formular.json'));
      const refused = await statusOf({ fraga: 'Hej' });
      // Its page could still be loading files.
      await browser.goto(site.url);
      await first.end('SIGTERM');

      const checked = await run(['check', '--receiver', file]);
      const config = /SYNPUNKT_CONFIG=\.\/(\S+)/.exec(setting)?.[1] ?? '';
      const second = await startReceiver({ ...env, SYNPUNKT_PORT: '0', SYNPUNKT_CONFIG: join(folder, config) });
      line.leadTo(second.url);
      await browser.goto(`${url}/widget/editor/`);
      await pressButton(browser, 'Mottagare inte ifyllt');
      const learned = await wordsOf(browser, [...editor, '#receiver-form']);
      const taken = await statusOf({ fraga: 'Hej' });
      await browser.goto(site.url);
      await second.end('SIGTERM');

      assert.equal(known, 'Mottagaren tar emot just det här formuläret.');
      assert.equal(unknown, 'Mottagaren känner ett annat formulär');
      assert.match(setting, /npx synpunkt check --receiver formular\.json/);
      assert.match(setting, /SYNPUNKT_ORIGINS=https:/);
      assert.deepEqual([checked.status, checked.err, refused], [0, '', 422]);
      assert.deepEqual([learned, taken], [known, 201]);
    });

    it('makes a form of its own on a phone, whose block sends from a post of WordPress', async (t) => {
      await browser.setViewport(360, 740);
      t.after(() => browser.setViewport(800, 600));
      await browser.goto(`${site.url}/widget/editor/`);
      await browser.evaluate(() => localStorage.clear());
      await browser.reload();
      await pressButton(browser, 'Använd Tomt formulär');
      await choose(browser, 'Lägg till en fråga', 'Svar med en');
      await pressButton(browser, 'Lägg till frågan');
      await write(browser, 'Fråga', 'Vilken gata "gäller" det -- ungefär?');
      await pressButton(browser, '2 Frågor');
      await pressButton(browser, 'Mottagare inte ifyllt');
      await write(browser, 'Mottagarens adress', '/eget');
      await write(browser, 'Er kontaktsida', '/kontakt.html');
      await pressButton(browser, 'Nästa: Klistra in');
      const code = await readPageCode(browser);
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
