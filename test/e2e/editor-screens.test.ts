import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, openBrowser, type Browser, type Media } from './browser.ts';
import { startSite, type Site } from './site.ts';
import { editorStates } from './states/editor-states.ts';
import { openEditorState, untilPreviewed } from './states/editor-walk.ts';
import { holdStill, setWritable, untilDrawn } from './states/hold-still.ts';
import { flags, nameOf, ReferencePictures, schemeNames, schemes, type Seen } from './states/reference-pictures.ts';

/** A phone in portrait orientation and a laptop; the pictures are as high as the page, between these. */
const sizes = [
  { width: 360, least: 740, most: 2000 },
  { width: 1280, least: 1000, most: 1400 },
] as const;

const pictures = new ReferencePictures(new URL('./editor-screens/', import.meta.url));

for (const engine of engines().filter((name) => name === 'chromium')) {
  describe(`the form editor in ${engine}`, { skip: pictures.skip }, () => {
    let browser: Browser;
    let site: Site;

    before(async () => {
      site = await startSite({});
      browser = await openBrowser(engine, { flags });
      pictures.open();
    });

    after(async () => {
      await browser.close();
      await site.close();
      pictures.close();
    });

    async function show({ width, least, most }: (typeof sizes)[number], media: Media): Promise<void> {
      await browser.setViewport(width, least);
      await browser.emulate(media);
      const fit = async (): Promise<void> =>
        browser.setViewport(width, Math.min(await browser.evaluate(() => document.documentElement.scrollHeight), most));
      await fit();
      // The preview has grown with the viewport.
      await fit();
    }

    async function look(): Promise<Buffer> {
      await untilPreviewed(browser);
      await untilDrawn(browser);
      return browser.screenshot();
    }

    for (const state of editorStates) {
      it(`looks as it was reviewed: ${state.name}`, async () => {
        // As high as shows every frame: one that is out of sight loads nothing.
        await browser.setViewport(1280, 3000);
        await openEditorState(browser, site, state);
        await holdStill(browser);
        const seen: Seen[] = [];
        for (const size of sizes) {
          for (const scheme of schemeNames) {
            await show(size, schemes[scheme]);
            seen.push(await pictures.take(state.name, size.width, scheme, look));
          }
        }
        await setWritable(browser, true);

        assert.equal(pictures.check(state.name, seen), '');
      });
    }

    it('has no picture of anything else', () => {
      const names = editorStates.flatMap(({ name }) =>
        sizes.flatMap(({ width }) => schemeNames.map((scheme) => nameOf(name, width, scheme))),
      );
      assert.deepEqual(pictures.others(names), []);
    });
  });
}
