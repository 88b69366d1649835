import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from './browser.ts';
import { focusPath, reloadBy, untilFetched } from './resident.ts';
import { pageWith, policy, startSite, tagWith, type Site } from './site.ts';
import {
  fillDefaultForm,
  openDialog,
  press,
  pressSend,
  readReceipt,
  readSummary,
  untilCopyOffered,
} from './widget-driver.ts';
import { widgetWithout } from './widget-without.ts';

/** Opens the form of a page and fills it in. */
async function fillIn(browser: Browser, url: string): Promise<void> {
  await browser.goto(url);
  await openDialog(browser);
  await fillDefaultForm(browser, 'Mer ljus vid ån, tack!');
}

for (const engine of engines()) {
  describe(`a message that cannot be sent in ${engine}`, () => {
    let browser: Browser;
    let site: Site;

    before(async () => {
      browser = await openBrowser(engine);
    });

    afterEach(() => site.close());

    after(() => browser.close());

    it('is kept where the file that checks and sends cannot be fetched, and sent once it can', async (t) => {
      const { folder, restore } = widgetWithout('synpunkt-submit.');
      t.after(() => rmSync(folder, { recursive: true }));
      site = await startSite({ '/': pageWith(tagWith('data-fallback="/kontakt"')) }, { widgetFolder: folder });
      await fillIn(browser, `${site.url}/`);

      await pressSend(browser);
      const { heading, paragraphs, text } = await readSummary(browser);
      const focused = await focusPath(browser);
      const rows = site.rows();
      await reloadBy(browser, () => press(browser, 'Ladda om sidan'));
      await openDialog(browser);
      const kept = await browser.evaluate(() => drivers.valueOf(drivers.widget(), 'Beskrivning av ärendet:'));
      restore();
      await pressSend(browser);
      await readReceipt(browser);

      assert.equal(heading, 'Meddelandet är inte skickat');
      assert.match(
        paragraphs[0] ?? '',
        /^En del av formuläret kunde inte hämtas eller köras\. Det du har skrivit finns/,
      );
      assert.match(text, /Kopiera texten\s*Ladda om sidan\s*Kontakta oss$/);
      assert.equal(focused.at(-1), 'div');
      assert.deepEqual(rows, []);
      assert.equal(kept, 'Mer ljus vid ån, tack!');
      assert.deepEqual(
        site.rows().map(({ answers }) => answers['description']),
        ['Mer ljus vid ån, tack!'],
      );
    });

    it('is known not to be sent where the policy of the page forbids it', async () => {
      const policies = { '/': "default-src 'none'; script-src 'self'" };
      site = await startSite({ '/': pageWith(tagWith('data-fallback="/kontakt"')) }, { policies });
      await fillIn(browser, `${site.url}/`);

      await pressSend(browser);
      const { heading, text } = await readSummary(browser);

      assert.equal(heading, 'Meddelandet är inte skickat');
      assert.match(text, /Mottagaren tog inte emot meddelandet\..*Kontakta oss$/);
      assert.match((await browser.errors()).join('\n'), /synpunkt: the policy of the page forbids messages to/);
    });

    it('is known not to be sent where the receiver does not list the origin of the page', async (t) => {
      const receiver = await startSite({});
      t.after(() => receiver.close());
      const tag = tagWith('data-fallback="/kontakt"').replace('/synpunkter', `${receiver.url}/synpunkter`);
      const policies = { '/': policy.replace("connect-src 'self'", `connect-src ${receiver.url}`) };
      site = await startSite({ '/': pageWith(tag) }, { policies });
      await fillIn(browser, `${site.url}/`);

      await pressSend(browser);
      const { heading, text } = await readSummary(browser);

      assert.equal(heading, 'Meddelandet är inte skickat');
      assert.match(text, /Mottagaren tog inte emot meddelandet\..*Kontakta oss$/);
    });

    it('is told of by a heading in sight, however small the window is (WCAG 2.4.3, 2.4.11)', async () => {
      const config = JSON.stringify({ contact: { phone: '0122-850 00', email: 'kommun@example.se' } });
      const refused = tagWith('data-config="/config"').replace('/synpunkter', '/nowhere');
      site = await startSite({ '/': pageWith(refused), '/config': config });
      await browser.setViewport(320, 568);
      await fillIn(browser, `${site.url}/`);
      await untilFetched(browser, 'synpunkt-copy');

      await pressSend(browser);
      await untilCopyOffered(browser);
      const [top, headerEnd] = await browser.evaluate(() => {
        const [heading] = drivers.referencedBy(drivers.getSummary(drivers.widget()), 'aria-labelledby');
        const header = drivers.getByRole(drivers.widget(), 'heading', { level: 2 }).parentElement;
        return [
          heading?.getBoundingClientRect().top ?? Number.NaN,
          header?.getBoundingClientRect().bottom ?? Number.NaN,
        ] as const;
      });

      await browser.setViewport(800, 600);
      assert.ok(top >= headerEnd, `the heading begins at ${top}, below ${headerEnd} is in sight`);
    });
  });
}
