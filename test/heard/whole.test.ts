import { after, before, describe, it } from 'node:test';
import { hasScreenReader } from '../../.config/screen-reader.js';
import { startSite, type Site } from '../e2e/site.ts';
import { assertHeard } from './assert-heard.ts';
import { whole } from './journeys/whole.ts';
import { listenTo } from './listener.ts';

const skip = !hasScreenReader() && 'Orca is not on this machine';

// The browsers side by side: most of the time is waiting.
describe('the form, heard by Orca', { skip, concurrency: true }, () => {
  let site: Site;

  before(async () => {
    site = await startSite({});
  });

  after(() => site.close());

  for (const browser of ['firefox', 'chromium'] as const) {
    it(`is read sensibly from the button to the receipt in ${browser} (WCAG 1.3.1, 2.4.3, 3.3.1, 4.1.2, 4.1.3)`, async () => {
      const said = await listenTo(browser, { url: `${site.url}/`, title: 'Ekängs' }, whole);

      assertHeard(browser, 'whole', said);
    });
  }
});
