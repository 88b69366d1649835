import { after, before, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from './browser.ts';
import { config, stations } from './journey-form.ts';
import { openLine, type Line } from './line.ts';
import { Journey } from './random-journey.ts';
import { startSite, type Site } from './site.ts';

/** Each is a test of its own, so that one that fails can be taken alone: `--test-name-pattern="journey 17 "`. */
const journeys = 100;

for (const engine of engines()) {
  describe(`a random journey in ${engine}`, () => {
    let line: Line;
    let site: Site;
    let browser: Browser;

    before(async () => {
      line = await openLine();
      site = await startSite(stations, { configs: { '/resa.json': config }, line });
      // A page that Firefox has kept sees the storage of its tab as it was when it was left, whatever was written since.
      browser = await openBrowser(engine, { keepsPages: engine !== 'firefox' });
      await browser.goto(`${site.url}/`);
    });

    after(async () => {
      await browser.close();
      await line.close();
      await site.close();
    });

    for (let seed = 1; seed <= journeys; seed += 1) {
      it(`journey ${seed} loses nothing, doubles nothing and is told the truth`, async () => {
        // Of a journey that failed something may be left.
        await browser.evaluate(() => sessionStorage.clear());

        await new Journey(seed, browser, site, line).run();
      });
    }
  });
}
