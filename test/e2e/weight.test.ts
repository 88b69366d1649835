import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type CDPSession, type Page } from 'puppeteer';
import { findBrowsers, untilExit } from '../../.config/browsers.js';
import { engines } from './browser.ts';
import { pageWith, startSite, tagWith, type Site } from './site.ts';

/** How many times the form is opened and closed. */
const times = 50;

/** Memory that the browser may use for compiled code. */
const ownShare = 0.05;

// Only Chromium reports layout shifts and memory.
for (const engine of engines().filter((name) => name === 'chromium')) {
  describe(`what the widget costs a page in ${engine}`, () => {
    let site: Site;
    let browser: Browser;
    let page: Page;

    before(async () => {
      site = await startSite({
        '/': pageWith(tagWith()),
        '/head': pageWith('', { head: tagWith('async') }),
        '/slow': pageWith(tagWith('', '', '/slow')),
      });
      const { chromium } = findBrowsers();
      assert.ok(chromium, 'it is one of the engines that are here');
      browser = await launch({ executablePath: chromium.path, args: chromium.args, signal: untilExit() });
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    for (const path of ['/', '/head']) {
      it(`moves nothing on a page, and asks for one file, until the button is pressed: ${path}`, async () => {
        page = await browser.newPage();
        await page.goto(site.url + path, { waitUntil: 'networkidle0' });

        const { shifts, files } = await page.evaluate(readCosts);

        assert.equal(await page.evaluate(isShown), true);
        assert.equal(shifts, 0);
        assert.deepEqual(files, ['/widget/synpunkt.js']);
        await page.close();
      });
    }

    it('has all that it takes asked for by the press: the form can be used one round trip after it', async () => {
      page = await browser.newPage();
      await page.goto(`${site.url}/slow`, { waitUntil: 'networkidle0' });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(/\.\w{8}\.js$/, '')));
      const release = site.hold();

      await page.evaluate(press);
      await page.waitForFunction(() => document.querySelectorAll('script[integrity]').length === 2);
      const onPress = [...asked];
      release();
      await page.waitForFunction(isUsable);

      assert.deepEqual(onPress.toSorted(), ['/slow/synpunkt-elements', '/slow/synpunkt-sv']);
      assert.deepEqual(asked, onPress);
      await page.close();
    });

    it(`holds no more after the form has been opened and closed ${times} times`, async () => {
      page = await browser.newPage();
      await page.goto(site.url, { waitUntil: 'networkidle0' });
      const session = await page.createCDPSession();
      await session.send('Performance.enable');
      await page.evaluate(openAndClose, 5);
      const earlier = await memoryOf(session);

      await page.evaluate(openAndClose, times);

      const later = await memoryOf(session);
      assert.equal(later.Nodes, earlier.Nodes);
      assert.equal(later.JSEventListeners, earlier.JSEventListeners);
      const growth = (later.JSHeapUsedSize ?? NaN) / (earlier.JSHeapUsedSize ?? NaN) - 1;
      assert.ok(growth < ownShare, `the heap has grown by ${(growth * 100).toFixed(1)} %`);
      await page.close();
    });
  });
}

/** Returns the memory use after garbage collection. */
async function memoryOf(session: CDPSession): Promise<Partial<Record<string, number>>> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

// These functions run in the page as text, so they may not use anything outside of themselves.

function press(): void {
  document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('button')?.click();
}

function isShown(): boolean {
  return Boolean(document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('button')?.checkVisibility());
}

function isUsable(): boolean {
  const dialog = document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('synpunkt-dialog')?.shadowRoot;
  return Boolean(dialog?.querySelector('synpunkt-form')?.shadowRoot?.querySelector('[type=submit]')?.checkVisibility());
}

/** Returns the layout shifts of the page, and the files of the widget that it has requested. */
async function readCosts(): Promise<{ shifts: number; files: string[] }> {
  const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  let shifts = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts += (entry as PerformanceEntry & { value: number }).value; // of a shift
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  await painted();
  await painted();
  observer.disconnect();
  const files = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  return { shifts, files: files.filter((path) => path.startsWith('/widget/')) };
}

async function openAndClose(count: number): Promise<void> {
  const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const button = document.querySelector('synpunkt-button');
  for (let done = 0; done < count; done += 1) {
    await button?.show();
    await painted();
    button?.hide();
    await painted();
  }
}
