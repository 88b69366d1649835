import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from './browser.ts';
import { fillIn, inForm, pressSend, trigger, untilDialogIs, wordsOf } from './resident.ts';
import { pageWith, startSite, tagWith, type Site } from './site.ts';

/** Records the listeners on window and document, and the observers that observe something. */
const watch = `
  window.listening = [];
  for (const target of [window, document]) {
    const { addEventListener, removeEventListener } = target;
    const nameOf = (type) => (target === window ? 'window ' : 'document ') + type;
    target.addEventListener = function (type, listener, options) {
      if (!listening.some((one) => one.listener === listener && one.name === nameOf(type))) {
        listening.push({ name: nameOf(type), listener });
      }
      addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = function (type, listener, options) {
      window.listening = listening.filter((one) => one.listener !== listener || one.name !== nameOf(type));
      removeEventListener.call(target, type, listener, options);
    };
  }
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const { observe, disconnect } = window[name].prototype;
    Object.assign(window[name].prototype, {
      observe(...values) { listening.push({ name, listener: this }); return observe.apply(this, values); },
      disconnect() {
        window.listening = listening.filter((one) => one.listener !== this);
        return disconnect.call(this);
      },
    });
  }`;

const listening = (browser: Browser): Promise<string[]> =>
  browser.evaluate(() =>
    (window as unknown as { listening: { name: string }[] }).listening.map(({ name }) => name).toSorted(),
  ); // as above

/** Goes to another view and back, as a single-page app does, opens the widget each time, and waits until the page is idle. */
async function navigate({ times, type }: { times: number; type: string }): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    document.body.innerHTML = '<main><h1>Nyheter</h1></main>';
    const tag = document.createElement('script');
    tag.type = type;
    tag.src = '/widget/synpunkt.js';
    tag.dataset['endpoint'] = '/synpunkter';
    document.body.append(tag);
    await new Promise((resolve) => tag.addEventListener('load', () => setTimeout(resolve)));
    const button = document.querySelector('synpunkt-button');
    await button?.show();
    const dialog = button?.shadowRoot?.querySelector('synpunkt-dialog')?.shadowRoot;
    const text = dialog?.querySelector('synpunkt-form')?.shadowRoot?.querySelector('textarea');
    if (!text) throw new Error('the form is not there');
    text.value = 'Tack';
    text.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    document.body.innerHTML = '<main><h1>Kontakt</h1></main>';
    await new Promise((resolve) => setTimeout(resolve));
    if (document.querySelector('synpunkt-button')) throw new Error('the button is still there');
  }
  // Until then, a form that has opened waits for it too, to load what sends.
  await new Promise((resolve) => requestIdleCallback(resolve));
}

for (const engine of engines()) {
  describe(`after a widget was removed in ${engine}`, () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      site = await startSite(
        {
          '/watched': pageWith(tagWith(), { head: '<script src="/watch.js"></script>' }),
          '/app': pageWith(''),
        },
        { scripts: { '/watch.js': watch } },
      );
      browser = await openBrowser(engine);
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    it('only the listeners for further tags remain', async () => {
      await browser.goto(`${site.url}/watched`);
      await wordsOf(browser, trigger);
      await browser.click(trigger);
      await untilDialogIs(browser, 'open');
      await fillIn(browser, inForm, 'Tack');
      await pressSend(browser, inForm);
      await browser.press('Escape');
      await untilDialogIs(browser, 'closed');
      const during = await listening(browser);

      await browser.evaluate(async () => {
        document.querySelector('synpunkt-button')?.remove();
        document.querySelector('script[src*=synpunkt]')?.remove();
        await new Promise((resolve) => setTimeout(resolve));
      });

      const ours = (names: string[]): string[] =>
        // Those of the test driver.
        names.filter((name) => !/error|unhandledrejection|securitypolicyviolation|window pointerdown/.test(name));
      assert.ok(ours(during).length > 3, String(during));
      assert.deepEqual(ours(await listening(browser)), ['document DOMContentLoaded', 'document load']);
      assert.equal(await browser.evaluate(() => document.querySelectorAll('body > *').length), 1);
      assert.deepEqual(await browser.errors(), []);
    });

    // The other engines do not report it.
    if (engine !== 'chromium') return;

    // A classic script runs again for each of its tags.
    for (const [name, type] of Object.entries({ classic: 'text/javascript', module: 'module' })) {
      it(`no memory stays in use, after fifty navigations of a single-page app with a ${name} tag`, async () => {
        await browser.goto(`${site.url}/app`);
        await browser.evaluate(navigate, { times: 10, type });
        const early = await browser.memory();

        await browser.evaluate(navigate, { times: 50, type });

        const late = await browser.memory();
        const grown = { nodes: late.nodes - early.nodes, listeners: late.listeners - early.listeners };
        // A widget has some 420 nodes and 25 listeners; the browser may free the last one or two later.
        assert.ok(grown.nodes < 1200 && grown.listeners < 75, JSON.stringify({ early, late }));
        assert.ok(late.bytes - early.bytes < 500_000, JSON.stringify({ early, late }));
        assert.deepEqual(await browser.errors(), []);
      });
    }
  });
}
