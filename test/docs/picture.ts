// `npm run picture`: takes the picture of the README from the demo, in Chromium.

import { writeFileSync } from 'node:fs';
import { openBrowser } from '../e2e/browser.ts';
import { inForm, trigger, wordsOf } from '../e2e/resident.ts';
import { startSite } from '../e2e/site.ts';

const site = await startSite({});
const browser = await openBrowser('chromium', { flags: ['--disable-lcd-text'] });
await browser.setViewport(1280, 800);
await browser.emulate({ colorScheme: 'light', reducedMotion: 'reduce' });
await browser.goto(`${site.url}/`);
await browser.click(trigger);
await wordsOf(browser, inForm('[type=submit]'));
await browser.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
writeFileSync(new URL('../../demo/docs/picture.png', import.meta.url), await browser.screenshot());
await browser.close();
await site.close();
// The browser itself stays open for the tests of a file.
process.exit();
