import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from './browser.ts';
import { wordsOf } from './resident.ts';
import { pageWith, startSite, tagWith } from './site.ts';
import { widgetWithout } from './widget-without.ts';

for (const engine of engines()) {
  describe(`a file of the widget that could not be fetched in ${engine}`, () => {
    let browser: Browser;

    before(async () => {
      browser = await openBrowser(engine);
    });

    after(() => browser.close());

    it('is fetched at the next click, so that the form is in a target that is drawn later', async (t) => {
      const { folder, restore } = widgetWithout('synpunkt-further.');
      const page = pageWith(tagWith('data-target="#here"', '', '/uploads'));
      // At the third request, not after the second: that one may still be answered with a file that is there by then.
      const uploads = (): string => {
        if (countRequests() === 3) restore();
        return folder;
      };
      const site = await startSite({ '/': page }, { uploads });
      t.after(async () => {
        await site.close();
        rmSync(folder, { recursive: true });
      });
      // Chromium does not list the requests that failed, so that the site counts them.
      const countRequests = (): number => site.uploadRequests().filter((name) => name === 'synpunkt-further.js').length;

      await browser.goto(`${site.url}/`);
      await browser.waitUntil(
        'the third request',
        () => countRequests() === 3,
        () => document.body.click(),
      );
      await browser.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<div id="here"></div>'));
      const words = await wordsOf(browser, ['#here synpunkt-form', '[type=submit]']);
      const requests = countRequests();

      assert.equal(words, 'Skicka');
      assert.equal(requests, 3);
    });
  });
}
