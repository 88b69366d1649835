import { after, before, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from './browser.ts';
import { config, stations } from './journey-form.ts';
import { openLine, type Line } from './line.ts';
import { Journey } from './random-journey.ts';
import { seedsFor } from '../support/seeds.ts';
import { startSite, type Site } from './site.ts';

for (const engine of engines()) {
  describe(`a random journey in ${engine}`, () => {
    let line: Line;
    let site: Site;
    let browser: Browser;

    before(async () => {
      line = await openLine();
      site = await startSite(stations, { configs: { '/resa.json': config }, line });
      // A page from Firefox's back/forward cache reads the session storage as it was when the page was left.
      browser = await openBrowser(engine, { keepsPages: engine !== 'firefox' });
      await browser.goto(`${site.url}/`);
    });

    after(async () => {
      await browser.close();
      await line.close();
      await site.close();
    });

    for (const seed of seedsFor(engine)) {
      it(`journey ${seed} loses nothing, doubles nothing and is told the truth`, async () => {
        // A journey that failed may have left a draft.
        await browser.evaluate(() => sessionStorage.clear());

        await new Journey(seed, browser, site, line).run();
      });
    }
  });
}
