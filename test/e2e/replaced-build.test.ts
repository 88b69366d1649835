import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { engines, openBrowser, type Browser } from './browser.ts';
import { rebuiltWidget } from './rebuilt-widget.ts';
import { inForm, reloadBy, trigger, untilFetched, wordsOf } from './resident.ts';
import { pageWith, startSite, tagWith, type Site } from './site.ts';
import { fillDefaultForm, openDialog, pressSend, readReceipt } from './widget-driver.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

for (const engine of engines()) {
  describe(`the widget in an uploads folder that another build replaces in ${engine}`, () => {
    const rebuilt = rebuiltWidget();
    let browser: Browser;
    let site: Site;
    let folder: string;

    before(async () => {
      browser = await openBrowser(engine);
    });

    beforeEach(async () => {
      folder = dist;
      const crossorigin = tagWith('data-fallback="/kontakta" crossorigin="anonymous"', '', '/uploads');
      site = await startSite(
        {
          '/': pageWith(tagWith('data-fallback="/kontakta"', '', '/uploads')),
          '/crossorigin': pageWith(crossorigin),
          '/module': pageWith(crossorigin.replace('async', 'type="module"')),
          '/inline': pageWith(tagWith('data-target="#here"', '', '/uploads'), { body: '<div id="here"></div>' }),
        },
        { uploads: () => folder },
      );
    });

    afterEach(() => site.close());

    after(async () => {
      await browser.close();
      rmSync(rebuilt, { recursive: true });
    });

    /** Visits two pages, one after the update, when the browser has the first file in its cache. */
    async function visitBeforeAndAfter(path: string): Promise<void> {
      // Another address: browsers load the same one as a reload does.
      await browser.goto(`${site.url}${path}?before`);
      await browser.waitFor(() => document.querySelector('synpunkt-button, synpunkt-form') !== null);
      folder = rebuilt;
      await browser.goto(site.url + path);
    }

    for (const path of ['/', '/crossorigin', '/module']) {
      it(`offers to reload the page, which then has the files of that build: ${path}`, async () => {
        await visitBeforeAndAfter(path);

        await browser.click(trigger);
        const status = await browser.waitFor(() => {
          const text = document
            .querySelector('synpunkt-button')
            ?.shadowRoot?.querySelector('[part=status]')?.textContent;
          return text?.includes('kunde inte') ? text : '';
        });
        await reloadBy(browser, () => browser.click(['synpunkt-button', '[part=status] button']));
        await openDialog(browser);

        assert.equal(status, 'Formuläret kunde inte hämtas. Tryck på knappen igen. Ladda om sidan Kontakta oss');
        assert.equal(await wordsOf(browser, inForm('.required-note')), 'Förbockade fält måste fyllas i');
      });
    }

    it('offers it instead of the form', async () => {
      await browser.goto(`${site.url}/`);
      await wordsOf(browser, trigger);
      folder = rebuilt;
      await browser.goto(`${site.url}/inline`);

      await browser.waitFor(() => document.querySelector('#here')?.textContent?.includes('kunde inte'));
      await browser.click(['#here button']);

      assert.equal(await wordsOf(browser, ['#here synpunkt-form', 'h2']), 'Kontaktformulär');
    });

    it('sends what was written in a form that was open, whose files are all there', async () => {
      await browser.goto(`${site.url}/`);
      await openDialog(browser);
      await untilFetched(browser, 'synpunkt-copy');
      folder = rebuilt;

      await fillDefaultForm(browser, 'Mer ljus vid ån, tack!');
      await pressSend(browser);
      await readReceipt(browser);

      assert.deepEqual(
        site.rows().map(({ answers }) => answers['description']),
        ['Mer ljus vid ån, tack!'],
      );
    });
  });
}
