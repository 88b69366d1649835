import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from './browser.ts';
import { editor, readPageCode, tapButton, writeByTouch } from './editor-driver.ts';
import { trigger, wordsOf } from './resident.ts';
import { pageWith, startSite, type Site } from './site.ts';
import { inject, readReceipt } from './widget-driver.ts';
import { filterLikeWordPress } from './wordpress-filters.ts';

/** Collects by what the page is worked: `touch`, `mouse` or `pen`. */
const watchPointers = (browser: Browser): Promise<void> =>
  browser.evaluate(() => {
    const types: string[] = [];
    Object.assign(globalThis, { pointerTypes: types });
    addEventListener('pointerdown', ({ pointerType }) => types.push(pointerType), { capture: true });
  });

const pointersOf = (browser: Browser): Promise<string[]> =>
  browser.evaluate(() => [...new Set((globalThis as { pointerTypes?: string[] }).pointerTypes)]);

/** Taps what a function of the page leads to. */
async function tapOn(browser: Browser, find: () => string[] | null): Promise<void> {
  await inject(browser);
  await browser.tap((await browser.waitFor(find)) ?? []);
}

// WebDriver and Firefox emulate no touch.
for (const engine of engines().filter((name) => name === 'chromium')) {
  describe(`the form editor by touch, 360 px wide, in ${engine}`, () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      site = await startSite({});
      browser = await openBrowser(engine);
      await browser.setViewport(360, 740);
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    it('covers nothing of a task with its menu, wherever the page is scrolled to (WCAG 2.4.11)', async () => {
      await browser.goto(`${site.url}/widget/editor/`);
      await wordsOf(browser, [...editor, 'h2']);

      const menuEnd = await browser.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        const root = document.querySelector('synpunkt-editor')?.shadowRoot;
        return root?.querySelector('.tasks')?.getBoundingClientRect().bottom;
      });

      assert.ok(menuEnd !== undefined && menuEnd <= 0, `the menu ends at ${menuEnd}`);
    });

    it('leads from a preset with two changed answers to a stored message', async (t) => {
      await browser.goto(`${site.url}/widget/editor/`);
      await wordsOf(browser, [...editor, 'h2']);
      await watchPointers(browser);
      await tapButton(browser, 'Använd Fel på sidan');
      await writeByTouch(browser, 'Mottagarens adress', '/eget');
      await writeByTouch(browser, 'Er kontaktsida', 'https://www.example.se/kontakt');
      await tapButton(browser, 'Ändra frågorna först');
      await browser.tap([...editor, '[id="entry-preset.fault"]']);
      await writeByTouch(browser, 'Alternativ 1', 'Texten stämmer inte');
      await writeByTouch(browser, 'Alternativ 2', 'Länken går inte att öppna');
      await browser.tap([...editor, '.menu']);
      await tapButton(browser, 'Klistra in');
      const code = await readPageCode(browser);
      const edited = await pointersOf(browser);
      const [, json = '{}'] = /<script type="application\/json" id="[\w-]+">([^]*?)<\/script>/.exec(code) ?? [];
      // The receiver of the municipality gets the same form.
      const own = await startSite(
        { '/inlagg': pageWith(filterLikeWordPress(`Säg till om något är fel.\n\n${code}`)) },
        {
          configs: { '/formular.json': JSON.parse(json) },
          policies: { '/inlagg': `default-src 'none'; script-src ${site.url}; connect-src 'self' ${site.url}` },
        },
      );
      t.after(() => own.close());

      await browser.goto(`${own.url}/inlagg`);
      await watchPointers(browser);
      await browser.tap(trigger);
      await tapOn(browser, () =>
        drivers.hasForm(drivers.widget())
          ? drivers.pathTo(drivers.getChoice(drivers.widget(), 'Vad är fel?', 'Länken går inte att öppna'))
          : null,
      );
      await tapOn(browser, () => drivers.pathTo(drivers.queryField(drivers.widget(), 'Beskriv felet')));
      await browser.type('Länken till blanketten.');
      await tapOn(browser, () => drivers.pathTo(drivers.getSendButton(drivers.widget())));
      await readReceipt(browser);

      assert.deepEqual(
        own.rows().map(({ answers }) => answers),
        [{ fault: 'broken', description: 'Länken till blanketten.' }],
      );
      assert.deepEqual([edited, await pointersOf(browser)], [['touch'], ['touch']]);
      assert.deepEqual(await browser.errors(), []);
    });
  });
}
