import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type CDPSession, type Page } from 'puppeteer';
import { findBrowsers, untilExit } from '../../.config/browsers.js';
import { untilLooked } from '../support/until-looked.ts';
import { engines } from './browser.ts';
import { pageWith, startSite, tagWith, type Site } from './site.ts';

/** Number of times that the form is opened and closed. */
const times = 50;

/** Share of the heap that may be added by the browser itself, such as compiled code. */
const maxGrowth = 0.05;

/** The number of frames in which a page changes while it is scrolled and its keys are pressed. */
const frames = 20;

/** The content of a page with 10,000 elements. */
const large = '<p><a href="#text">Läs mer</a></p>'.repeat(5000);

// Only Chromium reports layout shifts and memory.
for (const engine of engines().filter((name) => name === 'chromium')) {
  describe(`the cost of the widget for a page in ${engine}`, () => {
    let site: Site;
    let browser: Browser;
    let page: Page;

    before(async () => {
      site = await startSite({
        '/': pageWith(tagWith()),
        '/head': pageWith('', { head: tagWith('async') }),
        '/slow': pageWith(tagWith('', '', '/slow')),
        '/large': pageWith(tagWith(), { body: large }),
        '/large/without': pageWith('', { body: large }),
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
      it(`causes no layout shift and one request until the button is clicked: ${path}`, async () => {
        page = await browser.newPage();
        await page.goto(site.url + path, { waitUntil: 'networkidle0' });

        const { shifts, files } = await page.evaluate(readCosts);

        assert.equal(await page.evaluate(isShown), true);
        assert.equal(shifts, 0);
        assert.deepEqual(files, ['/widget/synpunkt.js']);
        await page.close();
      });
    }

    it('requests all files on the click: the form is usable one round trip later, and sends after one more', async () => {
      page = await browser.newPage();
      await page.goto(`${site.url}/slow`, { waitUntil: 'networkidle0' });
      const requested: string[] = [];
      page.on('request', (request) => requested.push(new URL(request.url()).pathname.replace(/\.\w{8}\.js$/, '')));
      const release = site.delayFiles();

      await page.evaluate(press);
      await page.waitForFunction(() => document.querySelectorAll('script[integrity]').length === 2);
      const onPress = [...requested];
      const releaseRest = site.delayFiles();
      release();
      await page.waitForFunction(isUsable);
      releaseRest();
      await page.waitForFunction(hasAllFiles);

      assert.deepEqual(onPress.toSorted(), ['/slow/synpunkt-elements', '/slow/synpunkt-sv']);
      // Once the form is open and the page at rest: an update of the widget may remove them later.
      assert.deepEqual(requested.slice(2).toSorted(), [
        '/slow/synpunkt-copy',
        '/slow/synpunkt-submit',
        '/slow/synpunkt-sv-submit',
      ]);
      await page.close();
    });

    it('has a page of 10,000 elements laid out no more often, whatever the resident does', async () => {
      const counts: number[] = [];
      for (const path of ['/large/without', '/large']) {
        page = await browser.newPage();
        await page.goto(site.url + path, { waitUntil: 'networkidle0' });
        // Since it was focused by Tab once, the button keeps off what has the focus.
        await page.keyboard.press('Tab');
        await page.waitForNetworkIdle();
        const tries: number[] = [];
        // The fewest of three, since anything else that the browser does may lay out the page once more.
        while (tries.length < 3) {
          const { LayoutCount: earlier = NaN } = await page.metrics();
          await page.evaluate(stir, frames);
          if (path === '/large') await page.evaluate(untilLooked);
          const { LayoutCount: later = NaN } = await page.metrics();
          tries.push(later - earlier);
        }
        counts.push(Math.min(...tries));
        await page.close();
      }

      const [without = NaN, withButton = NaN] = counts;
      assert.ok(without >= frames, `the page was laid out ${without} times`);
      assert.ok(withButton <= without, `with the button ${withButton} times, without it ${without} times`);
    });

    it(`uses no more memory after the form was opened and closed ${times} times`, async () => {
      page = await browser.newPage();
      await page.goto(site.url, { waitUntil: 'networkidle0' });
      const session = await page.createCDPSession();
      await session.send('Performance.enable');
      await page.evaluate(openAndClose, 5);
      await page.waitForFunction(hasAllFiles);
      const earlier = await readMemory(session);

      await page.evaluate(openAndClose, times);

      const later = await readMemory(session);
      assert.equal(later.Nodes, earlier.Nodes);
      assert.equal(later.JSEventListeners, earlier.JSEventListeners);
      const growth = (later.JSHeapUsedSize ?? NaN) / (earlier.JSHeapUsedSize ?? NaN) - 1;
      assert.ok(growth < maxGrowth, `the heap has grown by ${(growth * 100).toFixed(1)} %`);
      await page.close();
    });
  });
}

/** Reads the memory after a garbage collection. */
async function readMemory(session: CDPSession): Promise<Partial<Record<string, number>>> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

// The functions below run in the page, so they use nothing of this module.

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

/** Whether the last file that an open form loads has run, after which the loader removes its script. */
function hasAllFiles(): boolean {
  const isRequested = performance.getEntriesByType('resource').some(({ name }) => name.includes('/synpunkt-copy.'));
  return isRequested && !document.querySelector('script[integrity]');
}

/** Reads the layout shifts and the requested files of the widget. */
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

/** Changes a page in each of some frames, before the events of scrolling, of keys and of the focus. */
async function stir(count: number): Promise<void> {
  const heading = document.querySelector('h1');
  const links = document.querySelectorAll<HTMLElement>('main a');
  for (let frame = 0; frame < count; frame += 1) {
    await new Promise(requestAnimationFrame);
    heading?.style.setProperty('padding-left', `${(frame % 2) + 1}px`);
    for (const type of ['scroll', 'resize', 'transitionend']) dispatchEvent(new Event(type));
    heading?.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab', bubbles: true }));
    if (frame % 10 === 0) links[frame / 10]?.focus({ preventScroll: true });
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
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
