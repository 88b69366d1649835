import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { untilLooked } from '../support/until-looked.ts';
import { engines, openBrowser, type Browser } from './browser.ts';
import { fetchedFiles, focusPath, trigger, untilDialogIs, wordsOf } from './resident.ts';
import { startSite, tagWith, type Site } from './site.ts';
import { widgetWithout } from './widget-without.ts';

/** Allows the styles of the pages. */
const openPolicy = "default-src * 'unsafe-inline'";

const corner = 'right: 20px; bottom: 20px; width: 80px; height: 24px';
const long = '<p style="height: 3000px"></p>';

const page = (body: string): string =>
  `<!doctype html><html lang="sv"><head><title>Nyheter</title></head>
  <body><a id="first" href="#a">Först</a>${body}<a id="last" href="#b">Sist</a>${tagWith()}</body></html>`;

const shadow = `<div id="root"></div><script>
  document.querySelector('#root').attachShadow({ mode: 'open' }).innerHTML =
    '<a href="#c" style="position: fixed; left: 20px; top: 60px">Inne</a><a href="#d" style="position: fixed; ${corner}">Under</a>';
</script>`;

/** A fixed element above everything. */
const cover = (css: string): string => `<div id="cover" style="position: fixed; z-index: 2147483647; ${css}"></div>`;

interface Boxes {
  readonly button: number[];
  readonly focused: number[];
  /** Whether the button covers the focused element. */
  readonly isCovered: boolean;
  /** Whether a click on the centre of the button reaches it. */
  readonly isFree: boolean;
}

/** Reads the boxes of the button and of the focused element. */
const boxes = (browser: Browser): Promise<Boxes> => browser.evaluate(readBoxes);

/** Reads the boxes once the button has moved off what it overlaps. */
async function boxesAtRest(browser: Browser): Promise<Boxes> {
  await browser.evaluate(untilLooked);
  return boxes(browser);
}

// Runs in the page, so it uses nothing from outside.
function readBoxes(): Boxes {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const box = (element?: Element | null): DOMRect => element?.getBoundingClientRect() ?? new DOMRect();
  const host = document.querySelector('synpunkt-button');
  const button = box(document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('button'));
  const focused = box(at);
  const edges = ({ left, top, right, bottom }: DOMRect): number[] => [left, top, right, bottom].map(Math.round);
  const isCovered =
    focused.left < button.right &&
    focused.right > button.left &&
    focused.top < button.bottom &&
    focused.bottom > button.top;
  const hit = document.elementFromPoint(button.left + button.width / 2, button.top + button.height / 2);
  return { button: edges(button), focused: edges(focused), isCovered, isFree: hit !== null && hit === host };
}

for (const engine of engines()) {
  describe(`the closed button in ${engine}`, () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      const pages: Record<string, string> = {
        '/corner': page(`<a id="under" href="#c" style="position: absolute; ${corner}">Under</a>${long}`),
        '/bar': page(
          `<a id="under" href="#c" style="position: absolute; left: 0; right: 0; bottom: 30px">En rad</a>${long}`,
        ),
        '/long': page(
          `<p style="height: 3000px"></p><div style="text-align: right"><a id="under" href="#c">Under</a></div>
          <p style="height: 3000px"></p>`,
        ),
        '/large': page('<section id="under" tabindex="0" style="position: fixed; inset: 0">Stor</section>'),
        '/main': page(
          '<header style="height: 100px">Kommunen</header><main id="under" tabindex="0" style="height: 3000px">Text</main>',
        ),
        '/shadow': page(shadow),
        '/bubble': page(cover('right: 0; bottom: 0; width: 90px; height: 90px')),
        '/cookies': page(cover('inset: auto 0 0; height: 150px')),
        '/modal': page(cover('inset: 0')),
        '/end': page(`${long}<div style="text-align: right"><a id="under" href="#c">Den sista länken</a></div>`),
        '/toolbar': page(long),
        '/preview': page('<iframe src="/bubble-free" style="height: 0; border: 0"></iframe>'),
        '/bubble-free': page(''),
      };
      site = await startSite(pages, {
        policies: Object.fromEntries(Object.keys(pages).map((path) => [path, openPolicy])),
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

    const untilAside = (): Promise<Boxes> =>
      browser.waitUntil('the button to be aside', ({ isCovered }) => !isCovered, readBoxes);

    const untilAt = (place: number[]): Promise<Boxes> =>
      browser.waitUntil(`the button at ${String(place)}`, ({ button }) => String(button) === String(place), readBoxes);

    for (const path of ['/corner', '/bar']) {
      it(`makes room for what Tab leads to under it, and comes back: ${path} (WCAG 2.4.11)`, async () => {
        await browser.goto(site.url + path);
        await wordsOf(browser, trigger);
        const rest = (await boxes(browser)).button;

        await tabTo('a#under');
        const moved = await untilAside();
        await tabTo('a#last');
        const back = await untilAt(rest);

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

      await tabTo('a#first');
      // Firefox scrolls smoothly to what Tab leads to, for a time that nothing tells, and undoes any other scrolling.
      await browser.evaluate(() => document.querySelector<HTMLElement>('#under')?.focus({ preventScroll: true }));
      await scrollTo(rest[3] ?? 0);
      const under = await untilAside();
      await scrollTo((rest[1] ?? 0) - 100);
      const past = await untilAt(rest);

      assert.equal(under.isCovered, false);
      assert.notDeepEqual(under.button, rest);
      assert.deepEqual(past.button, rest);
    });

    it('makes room for what has the focus within a shadow root of the page (WCAG 2.4.11)', async () => {
      await browser.goto(`${site.url}/shadow`);
      await wordsOf(browser, trigger);
      const rest = (await boxes(browser)).button;

      await tabTo('a#first');
      await browser.press('Tab');
      const beside = await boxesAtRest(browser);
      await browser.press('Tab');
      const moved = await untilAside();
      await tabTo('a#last');

      assert.deepEqual(beside.button, rest);
      assert.notDeepEqual(moved.focused, beside.focused);
      assert.equal(moved.isCovered, false);
      await untilAt(rest);
    });

    for (const [path, name] of [
      ['/large', 'section#under'],
      ['/main', 'main#under'],
    ] as const) {
      it(`does not move for an element that is too large to be covered: ${path}`, async () => {
        await browser.goto(site.url + path);
        await wordsOf(browser, trigger);
        const rest = (await boxes(browser)).button;

        await tabTo(name);

        assert.deepEqual((await boxesAtRest(browser)).button, rest);
      });
    }

    it('can be clicked after it moved', async () => {
      await browser.goto(`${site.url}/corner`);
      await wordsOf(browser, trigger);
      await tabTo('a#under');
      const moved = (await untilAside()).button;

      await browser.click(trigger);
      await browser.waitFor(() => document.activeElement?.shadowRoot?.activeElement?.localName === 'synpunkt-dialog');

      assert.deepEqual((await boxes(browser)).button, moved);
    });

    for (const path of ['/bubble', '/cookies']) {
      it(`moves off what covers it, and comes back when that is closed: ${path}`, async () => {
        await browser.goto(site.url + path);
        await wordsOf(browser, trigger);
        await browser.waitUntil('the button to be free', ({ isFree }) => isFree, readBoxes);
        const { button } = await boxes(browser);

        await browser.evaluate(() => document.querySelector('#cover')?.remove());

        await browser.waitUntil('the button in its corner', ({ button: now }) => (now[3] ?? 0) > 570, readBoxes);
        assert.ok((button[3] ?? 0) < 570);
        assert.deepEqual(await browser.errors(), []);
      });
    }

    it('loads nothing to move it where nothing overlaps, or below a modal overlay stays where it is', async () => {
      await browser.goto(`${site.url}/bubble-free`);
      await wordsOf(browser, trigger);
      const { button: rest } = await boxesAtRest(browser);
      const files = await fetchedFiles(browser);

      await browser.goto(`${site.url}/modal`);
      await wordsOf(browser, trigger);

      assert.deepEqual(files, ['synpunkt.js']);
      assert.deepEqual((await boxesAtRest(browser)).button, rest);
    });

    it('leaves the last link of the page free', async () => {
      await browser.goto(`${site.url}/end`);
      await wordsOf(browser, trigger);

      await browser.evaluate(() => {
        scrollTo(0, 10_000);
        document.querySelector<HTMLElement>('#under')?.focus({ preventScroll: true });
      });

      await untilAside();
    });

    it('stays in the window when the page moves its body, as an accessibility toolbar does', async () => {
      await browser.goto(`${site.url}/toolbar`);
      await wordsOf(browser, trigger);
      const { button: rest } = await boxes(browser);

      await browser.evaluate(() => (document.body.style.filter = 'contrast(2)'));

      await untilAt(rest);
      await browser.click(trigger);
      await untilDialogIs(browser, 'open');
      assert.deepEqual(await browser.errors(), []);
    });

    it('is opened by links of the page also where the file that moves it cannot be fetched', async (t) => {
      const { folder } = widgetWithout('synpunkt-further.');
      t.after(() => rmSync(folder, { recursive: true }));
      const pages = { '/': page(`<a href="#synpunkt">Skriv till oss</a>${cover('inset: auto 0 0; height: 120px')}`) };
      const broken = await startSite(pages, { widgetFolder: folder, policies: { '/': openPolicy } });
      t.after(() => broken.close());
      await browser.goto(`${broken.url}/`);
      // By the tag, to find a redirect, and then for the next page: the last one before it counts as missing.
      const requests = (): boolean =>
        performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/synpunkt.js')).length > 2;
      await browser.waitFor(requests);

      await browser.click(['a[href="#synpunkt"]']);

      await untilDialogIs(browser, 'open');
    });

    it('can be seen in the preview of an editor, whose frame is as high as its content', async () => {
      await browser.goto(`${site.url}/preview`);

      const height = await browser.waitFor(() => {
        const frame = document.querySelector('iframe');
        const host = frame?.contentDocument?.querySelector('synpunkt-button');
        const box = host?.shadowRoot?.querySelector('button')?.getBoundingClientRect();
        const content = frame?.contentDocument?.documentElement.scrollHeight ?? 0;
        return box && box.top >= 0 && box.bottom <= content && content;
      });

      assert.ok(Number(height) >= 48);
    });
  });
}
