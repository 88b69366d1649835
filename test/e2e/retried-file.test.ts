import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from './browser.ts';
import { wordsOf } from './resident.ts';
import { pageWith, startSite, tagWith } from './site.ts';
import { widgetWithout } from './widget-without.ts';

/** More clicks than are made before a file that was requested has failed. */
const maxClicks = 500;

for (const engine of engines()) {
  describe(`a file of the widget that could not be fetched in ${engine}`, () => {
    let browser: Browser;

    before(async () => {
      browser = await openBrowser(engine);
    });

    after(() => browser.close());

    it('is fetched at the next click, so that the form is in a target that is drawn later', async () => {
      const { folder, mend } = widgetWithout('synpunkt-further.');
      const page = pageWith(tagWith('data-target="#here"', '', '/uploads'));
      const site = await startSite({ '/': page }, { uploads: () => folder });
      const countRequests = (): number => site.uploadRequests().filter((name) => name === 'synpunkt-further.js').length;
      // Chromium does not list the requests that failed, so that the site counts them.
      const clickUntilRequested = async (count: number): Promise<void> => {
        for (let clicks = 0; countRequests() < count && clicks < maxClicks; clicks += 1) {
          // oxlint-disable-next-line no-await-in-loop -- one click after the other
          await browser.evaluate(() => document.body.click());
        }
      };

      await browser.goto(`${site.url}/`);
      await clickUntilRequested(1);
      await clickUntilRequested(2);
      mend();
      await clickUntilRequested(3);
      await browser.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<div id="here"></div>'));
      const words = await wordsOf(browser, ['#here synpunkt-form', '[type=submit]']);
      const requests = countRequests();

      assert.equal(words, 'Skicka');
      assert.equal(requests, 3);
      await site.close();
      rmSync(folder, { recursive: true });
    });
  });
}
