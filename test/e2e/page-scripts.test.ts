import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from './browser.ts';
import { focusPath, inForm, trigger, untilDialogIs, wordsOf } from './resident.ts';
import { pageWith, startSite, tagWith, type Site } from './site.ts';

const script = (code: string): string => `<script>${code}</script>`;
const file = (name: string): string => `<script src="/npm/${name}.js"></script>`;

/** Has FastClick take the browser for an iPhone, where alone it replaces clicks. */
const iPhone = `Object.defineProperty(navigator, 'userAgent', { value: 'iPhone OS 17_0 like Mac OS X' }); window.ontouchstart = null;`;

/** Without the limit of 200 ms, below which FastClick takes two taps for one double tap, and the tests are faster. */
const attach = script('FastClick.attach(document.body, { tapDelay: -1 })');

const pages: Readonly<Record<string, string>> = {
  '/lenis': pageWith(tagWith(), {
    head: file('lenis'),
    body: `<p style="height: 3000px"></p>${script('new Lenis({ autoRaf: true })')}`,
  }),
  '/fastclick': pageWith(tagWith(), {
    head: script(iPhone) + file('fastclick'),
    body: `<button id="own">Sök</button>${attach}`,
  }),
  '/fastclick-form': pageWith(tagWith('data-target="#here"'), {
    head: script(iPhone) + file('fastclick'),
    body: `<button id="own">Sök</button><div id="here"></div>${attach}`,
  }),
  '/link': pageWith(tagWith(), {
    head: '<base href="/elsewhere/">',
    body: `<p id="later"></p>${script(`addEventListener('load', () => {
      document.querySelector('#later').innerHTML = '<a id="open" href="#synpunkt">Lämna en synpunkt</a>';
    });
    document.addEventListener('click', (event) => event.target.matches('a[href^="#"]') && event.preventDefault());`)}`,
  }),
};

/** Touches an element as a finger does: the click follows unless a script of the page has cancelled it. */
const tap = (browser: Browser, path: string[]): Promise<boolean> =>
  browser.evaluate((steps: string[]) => {
    let root: ParentNode | null | undefined = document;
    let at: HTMLElement | null | undefined;
    for (const step of steps) {
      at = root?.querySelector<HTMLElement>(step);
      root = at?.shadowRoot;
    }
    const { left = 0, top = 0 } = at?.getBoundingClientRect() ?? {};
    const touch = {
      identifier: Math.random(),
      clientX: left,
      clientY: top,
      pageX: left,
      pageY: top,
      screenX: 0,
      screenY: 0,
    };
    const touches = { touches: [touch], targetTouches: [touch], changedTouches: [touch] };
    const send = (type: string): boolean | undefined =>
      at?.dispatchEvent(Object.assign(new Event(type, { bubbles: true, cancelable: true, composed: true }), touches));
    const isKept = ['pointerenter', 'pointerdown', 'touchstart', 'touchend'].map(send).every(Boolean);
    if (isKept) at?.click();
    return isKept;
  }, path);

/** Whether a script of the page cancels the wheel over an element. */
const isWheelTaken = (browser: Browser, path: string[]): Promise<boolean> =>
  browser.evaluate((steps: string[]) => {
    let root: ParentNode | null | undefined = document;
    let at: Element | null | undefined;
    for (const step of steps) {
      at = root?.querySelector(step);
      root = at?.shadowRoot;
    }
    const wheel = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true, composed: true });
    return at?.dispatchEvent(wheel) === false;
  }, path);

for (const engine of engines()) {
  describe(`the widget beside scripts of the page, in ${engine}`, () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      const policies = Object.fromEntries(Object.keys(pages).map((path) => [path, "default-src * 'unsafe-inline'"]));
      site = await startSite(pages, { policies });
      browser = await openBrowser(engine);
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    it('scrolls its dialog by the wheel although Lenis scrolls the page', async () => {
      await browser.goto(`${site.url}/lenis`);
      await browser.click(trigger);
      await wordsOf(browser, inForm('[type=submit]'));

      assert.equal(await isWheelTaken(browser, ['main']), true);
      assert.equal(await isWheelTaken(browser, inForm('label')), false);
      assert.deepEqual(await browser.errors(), []);
    });

    it('can be tapped although FastClick replaces clicks', async () => {
      await browser.goto(`${site.url}/fastclick`);
      await wordsOf(browser, trigger);

      // FastClick remembers what was tapped last.
      assert.equal(await tap(browser, ['#own']), false);
      assert.equal(await tap(browser, trigger), true);
      await untilDialogIs(browser, 'open');
      await wordsOf(browser, inForm('[type=submit]'));
      assert.equal(await tap(browser, inForm('[name=kind]')), true);
      assert.equal(await tap(browser, ['synpunkt-button', 'synpunkt-dialog', '[part=close]']), true);
      await untilDialogIs(browser, 'closed');
      assert.deepEqual(await browser.errors(), []);
    });

    it('can be tapped although FastClick replaces clicks, in the page', async () => {
      await browser.goto(`${site.url}/fastclick-form`);
      await wordsOf(browser, ['synpunkt-form', '[type=submit]']);

      await tap(browser, ['#own']);
      await tap(browser, ['synpunkt-form', '[name=kind]']);

      const isChosen = (): boolean | undefined =>
        document.querySelector('synpunkt-form')?.shadowRoot?.querySelector<HTMLInputElement>('[name=kind]')?.checked;
      assert.equal(await browser.evaluate(isChosen), true);
      assert.deepEqual(await browser.errors(), []);
    });

    it('opens by a link that was added later, on a page with another base address, and returns the focus', async () => {
      await browser.goto(`${site.url}/link`);
      await wordsOf(browser, trigger);

      await browser.click(['#open']);
      await untilDialogIs(browser, 'open');
      await browser.press('Escape');
      await untilDialogIs(browser, 'closed');

      assert.deepEqual(await focusPath(browser), ['a#open']);
      assert.equal(await browser.evaluate(() => location.pathname + location.hash), '/link');
      assert.deepEqual(await browser.errors(), []);
    });
  });
}
