import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from './browser.ts';
import { focusPath, trigger, wordsOf } from './resident.ts';
import { startSite, tagWith, type Site } from './site.ts';

const corner = 'position: fixed; right: 20px; bottom: 20px; width: 80px; height: 24px';

const page = (body: string): string =>
  `<!doctype html><html lang="sv"><head><title>Nyheter</title></head>
  <body><a id="first" href="#a">Först</a>${body}<a id="last" href="#b">Sist</a>${tagWith()}</body></html>`;

const shadow = `<div id="root"></div><script>
  document.querySelector('#root').attachShadow({ mode: 'open' }).innerHTML =
    '<a href="#c" style="position: fixed; left: 20px; top: 60px">Inne</a><a href="#d" style="${corner}">Under</a>';
</script>`;

/** Returns the boxes of the button and of the focused element, after the next frame. */
const boxes = (browser: Browser): Promise<{ button: number[]; focused: number[]; isCovered: boolean }> =>
  browser.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const box = (element?: Element | null): DOMRect => element?.getBoundingClientRect() ?? new DOMRect();
    const button = box(document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('button'));
    const focused = box(at);
    const edges = ({ left, top, right, bottom }: DOMRect): number[] => [left, top, right, bottom].map(Math.round);
    const isCovered =
      focused.left < button.right &&
      focused.right > button.left &&
      focused.top < button.bottom &&
      focused.bottom > button.top;
    return { button: edges(button), focused: edges(focused), isCovered };
  });

for (const engine of engines()) {
  describe(`the closed button in ${engine}`, () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      const pages: Record<string, string> = {
        '/corner': page(`<a id="under" href="#c" style="${corner}">Under</a>`),
        '/bar': page(`<a id="under" href="#c" style="position: fixed; left: 0; right: 0; bottom: 30px">En rad</a>`),
        '/long': page(
          `<p style="height: 3000px"></p><div style="text-align: right"><a id="under" href="#c">Under</a></div>
          <p style="height: 3000px"></p>`,
        ),
        '/large': page('<section id="under" tabindex="0" style="position: fixed; inset: 0">Stor</section>'),
        '/main': page(
          '<header style="height: 100px">Kommunen</header><main id="under" tabindex="0" style="height: 3000px">Text</main>',
        ),
        '/shadow': page(shadow),
      };
      site = await startSite(pages, {
        policies: Object.fromEntries(Object.keys(pages).map((path) => [path, "default-src * 'unsafe-inline'"])),
      });
      browser = await openBrowser(engine);
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    async function tabTo(id: string): Promise<void> {
      for (let tabs = 0; (await focusPath(browser)).at(-1) !== id; tabs += 1) {
        assert.ok(tabs < 10, `Tab does not lead to ${id}`);
        await browser.press('Tab');
      }
    }

    for (const path of ['/corner', '/bar']) {
      it(`makes room for what Tab leads to under it, and comes back: ${path} (WCAG 2.4.11)`, async () => {
        await browser.goto(site.url + path);
        await wordsOf(browser, trigger);
        const rest = (await boxes(browser)).button;

        await tabTo('a#under');
        const moved = await boxes(browser);
        await tabTo('a#last');
        const back = await boxes(browser);

        assert.equal(moved.isCovered, false);
        assert.notDeepEqual(moved.button, rest);
        assert.deepEqual(back.button, rest);
        assert.deepEqual(await browser.errors(), []);
      });
    }

    it('makes room for what has the focus and is scrolled under it, and comes back (WCAG 2.4.11)', async () => {
      await browser.goto(`${site.url}/long`);
      await wordsOf(browser, trigger);
      const rest = (await boxes(browser)).button;
      const scrollTo = (bottom: number): Promise<void> =>
        browser.evaluate((wanted) => {
          const now = document.querySelector('#under')?.getBoundingClientRect().bottom ?? 0;
          scrollBy({ top: now - wanted, behavior: 'instant' });
        }, bottom);

      await tabTo('a#under');
      await scrollTo(rest[3] ?? 0);
      const under = await boxes(browser);
      await scrollTo((rest[1] ?? 0) - 100);
      const past = await boxes(browser);

      assert.equal(under.isCovered, false);
      assert.notDeepEqual(under.button, rest);
      assert.deepEqual(past.button, rest);
    });

    it('makes room for what has the focus within a shadow root of the page (WCAG 2.4.11)', async () => {
      await browser.goto(`${site.url}/shadow`);
      const rest = (await boxes(browser)).button;

      await tabTo('a#first');
      await browser.press('Tab');
      const beside = await boxes(browser);
      await browser.press('Tab');
      const moved = await boxes(browser);
      await tabTo('a#last');

      assert.deepEqual(beside.button, rest);
      assert.notDeepEqual(moved.focused, beside.focused);
      assert.equal(moved.isCovered, false);
      assert.deepEqual((await boxes(browser)).button, rest);
    });

    for (const [path, name] of [
      ['/large', 'section#under'],
      ['/main', 'main#under'],
    ] as const) {
      it(`stays where it is over what it cannot cover whole, and leaves no room for: ${path}`, async () => {
        await browser.goto(site.url + path);
        await wordsOf(browser, trigger);
        const rest = (await boxes(browser)).button;

        await tabTo(name);

        assert.deepEqual((await boxes(browser)).button, rest);
      });
    }

    it('can be pressed where it has moved to', async () => {
      await browser.goto(`${site.url}/corner`);
      await tabTo('a#under');
      const moved = (await boxes(browser)).button;

      await browser.click(trigger);
      await browser.waitFor(() => document.activeElement?.shadowRoot?.activeElement?.localName === 'synpunkt-dialog');

      assert.deepEqual((await boxes(browser)).button, moved);
    });
  });
}
