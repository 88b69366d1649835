import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, type Media } from './browser.ts';
import { bringIntoSight, holdStill, setWritable, untilDrawn } from './states/hold-still.ts';
import { flags, nameOf, ReferencePictures, schemeNames, schemes, type Seen } from './states/reference-pictures.ts';
import { openStage, type Stage } from './states/stage.ts';
import { journeys, type Journey, type State } from './states/states.ts';
import { begin, goOn } from './states/walk.ts';

/** A phone in portrait orientation, a tablet, and a small laptop. */
const sizes = [
  { width: 320, height: 640 },
  { width: 768, height: 800 },
  { width: 1280, height: 720 },
] as const;

const pictures = new ReferencePictures(new URL('./screens/', import.meta.url));

for (const engine of engines().filter((name) => name === 'chromium')) {
  describe(`the widget in ${engine}`, { skip: pictures.skip }, () => {
    let stage: Stage;

    before(async () => {
      stage = await openStage(engine, 'sv', { flags });
      pictures.open();
    });

    after(async () => {
      await stage.close();
      pictures.close();
    });

    async function show(width: number, height: number, media: Media, { isLong }: State): Promise<void> {
      const { browser } = stage;
      await browser.setViewport(width, height);
      await browser.emulate(media);
      if (isLong) {
        await browser.setViewport(width, await browser.evaluate(() => document.documentElement.scrollHeight));
      }
    }

    async function look({ shows }: State, { at }: Journey): Promise<Buffer> {
      const { browser } = stage;
      // The dialog follows the viewport a frame later, and scrolls to the focused element.
      await untilDrawn(browser);
      await bringIntoSight(browser, shows === undefined ? [] : at(shows));
      return browser.screenshot();
    }

    for (const journey of journeys) {
      describe(journey.name, () => {
        before(async () => {
          await stage.browser.setViewport(1280, 720);
          await stage.browser.emulate(schemes.light);
          await begin(stage, journey);
        });

        for (const state of journey.states) {
          it(`looks as it was reviewed: ${state.name}`, async () => {
            await goOn(stage, journey, state);

            await holdStill(stage.browser);
            const seen: Seen[] = [];
            for (const { width, height } of sizes) {
              for (const scheme of schemeNames) {
                await show(width, height, schemes[scheme], state);
                seen.push(await pictures.take(state.name, width, scheme, () => look(state, journey)));
              }
            }
            await setWritable(stage.browser, true);

            assert.equal(pictures.check(state.name, seen), '');
          });
        }
      });
    }

    it('has no picture of anything else', () => {
      const states = journeys.flatMap((journey) => journey.states.map(({ name }) => name));
      assert.equal(new Set(states).size, states.length, 'two states have the same name');
      const names = states.flatMap((state) =>
        sizes.flatMap(({ width }) => schemeNames.map((scheme) => nameOf(state, width, scheme))),
      );
      assert.deepEqual(pictures.others(names), []);
    });
  });
}
