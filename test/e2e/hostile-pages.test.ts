import { after, before, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from './browser.ts';
import { recordState } from './hostile/host-state.ts';
import { htmlOf, policyOf } from './hostile/hostile-page.ts';
import { sendOn } from './hostile/journey.ts';
import { markup } from './hostile/markup.ts';
import { policies } from './hostile/policies.ts';
import { scripts } from './hostile/scripts.ts';
import { styles } from './hostile/styles.ts';
import { startSite, type Site } from './site.ts';

const pages = new Map([...styles, ...markup, ...scripts, ...policies].map((page, index) => [`/${index}`, page]));

const each = <Value>(make: (page: typeof pages extends Map<string, infer Page> ? Page : never) => Value) =>
  Object.fromEntries([...pages].map(([path, page]) => [path, make(page)]));

for (const engine of engines()) {
  describe(`the widget in ${engine}`, () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      site = await startSite(each(htmlOf), { policies: each(policyOf), scripts: { '/before.js': recordState } });
      browser = await openBrowser(engine);
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    for (const [path, page] of pages) {
      it(`works on a page that ${page.name}`, () => sendOn(browser, site, path, page));
    }
  });
}
