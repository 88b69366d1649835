import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from './browser.ts';
import { focus, focusPath, inForm, trigger, untilFetched, wordsOf } from './resident.ts';
import { pageWith, startSite, tagWith, type Site } from './site.ts';
import { widgetWithout } from './widget-without.ts';

/** Fills in a message that asks for nothing. */
async function fillIn(browser: Browser, url: string): Promise<void> {
  await browser.goto(url);
  await browser.click(trigger);
  await browser.click(inForm('[name=kind][value=forslag]'));
  await focus(browser, inForm('[name=department]'));
  await browser.type('Vet');
  await browser.click(inForm('[name=description]'));
  await browser.type('Mer ljus vid ån, tack!');
  await browser.click(inForm('[name=answerVia][value=none]'));
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

    it('is kept where the file that checks and sends cannot be fetched, and sent once it can', async () => {
      const { folder, mend } = widgetWithout('synpunkt-submit.');
      site = await startSite({ '/': pageWith(tagWith()) }, { widgetFolder: folder });
      await fillIn(browser, `${site.url}/`);

      await browser.click(inForm('[type=submit]'));
      const words = await wordsOf(browser, inForm('.summary'));
      const focused = await focusPath(browser);
      const rows = site.rows();
      mend();
      await browser.click(inForm('[type=submit]'));
      await wordsOf(browser, inForm('#receipt-heading'));

      assert.match(
        words,
        /^Meddelandet är inte skickat ?En del av formuläret kunde inte hämtas\. Det du har skrivit finns/,
      );
      assert.equal(focused.at(-1), 'div');
      assert.deepEqual(rows, []);
      assert.deepEqual(
        site.rows().map(({ answers }) => answers['description']),
        ['Mer ljus vid ån, tack!'],
      );
      rmSync(folder, { recursive: true });
    });

    it('is told of by a heading in sight, however small the window is (WCAG 2.4.3, 2.4.11)', async () => {
      const config = JSON.stringify({ contact: { phone: '0122-850 00', email: 'kommun@example.se' } });
      const refused = tagWith('data-config="/config"').replace('/synpunkter', '/nowhere');
      site = await startSite({ '/': pageWith(refused), '/config': config });
      await browser.setViewport(320, 568);
      await fillIn(browser, `${site.url}/`);
      await untilFetched(browser, 'synpunkt-copy');

      await browser.click(inForm('[type=submit]'));
      await wordsOf(browser, inForm('.save-copy'));
      const [top, headerEnd] = await browser.evaluate(
        (path: string[]) => {
          let root: ParentNode | null | undefined = document;
          for (const step of path) root = root?.querySelector(step)?.shadowRoot;
          const form = root?.querySelector('synpunkt-form')?.shadowRoot;
          return [
            form?.querySelector('.summary h3')?.getBoundingClientRect().top ?? Number.NaN,
            root?.querySelector('.header')?.getBoundingClientRect().bottom ?? Number.NaN,
          ] as const;
        },
        ['synpunkt-button', 'synpunkt-dialog'],
      );

      await browser.setViewport(800, 600);
      assert.ok(top >= headerEnd, `the heading begins at ${top}, below ${headerEnd} is in sight`);
    });
  });
}
