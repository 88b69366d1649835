import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { engines } from '../browser.ts';
import { survey, type Findings } from './survey.ts';

/** Returns the failures of each state; states without failures are left out. */
const lacking = (all: readonly Findings[], lacks: (findings: Findings) => readonly unknown[]): object =>
  Object.fromEntries(all.map((each) => [each.state, lacks(each)] as const).filter(([, found]) => found.length > 0));

for (const engine of engines()) {
  describe(`every state in ${engine}`, () => {
    let all: Findings[];

    before(async () => {
      all = await survey(engine);
    });

    it('has words for every control and picture, and hides what only adorns from those who hear the page (WCAG 1.1.1, 2.5.3, 4.1.2)', () => {
      assert.deepEqual(
        lacking(all, ({ unnamed }) => unnamed),
        {},
      );
    });

    it('has neither sound nor film, and no picture but the one that a page chooses for the button (WCAG 1.2.1, 1.2.2, 1.2.3, 1.2.4, 1.2.5, 1.4.2, 1.4.5)', () => {
      const found = lacking(all, ({ state, media }) =>
        media.filter((what) => what !== 'img' || !/^closed-(image|both)$/.test(state)),
      );
      assert.deepEqual(found, {});
    });

    it('has each id once in its root, and what is pointed to is there (WCAG 4.1.1, 1.3.1)', () => {
      assert.deepEqual(
        lacking(all, ({ strayIds }) => strayIds),
        {},
      );
    });

    it('has words of 4.5:1 on their ground, and borders, marks and icons of 3:1, light and dark (WCAG 1.4.3, 1.4.11, EN 11.7)', () => {
      assert.deepEqual(
        lacking(all, ({ faint }) => [...faint.light, ...faint.dark]),
        {},
      );
    });

    it('doubles its words where the page has text of 200 %, and loses none (WCAG 1.4.4, EN 11.7)', () => {
      assert.deepEqual(
        lacking(all, ({ large }) => [...large.sideways, ...large.cut]),
        {},
      );
      for (const { state, large } of all) assert.ok(large.label >= 32, `${state}: ${large.label} px`);
    });

    it('loses nothing at a zoom of 200 % (WCAG 1.4.4)', () => {
      assert.deepEqual(
        lacking(all, ({ zoomed }) => [...zoomed.sideways, ...zoomed.cut]),
        {},
      );
    });

    it('fits into 320 × 256 and scrolls down only, with at most a quarter that stays in its place (WCAG 1.4.10)', () => {
      assert.deepEqual(
        lacking(all, ({ narrow }) => [...narrow.sideways, ...narrow.cut]),
        {},
      );
      for (const { state, narrow } of all) assert.ok(narrow.stuck <= 0.25, `${state}: ${narrow.stuck}`);
    });

    it('loses nothing where a resident spaces lines, letters and words, wide and narrow (WCAG 1.4.12)', () => {
      const lost = ({ spaced, narrow }: Findings): string[] =>
        [spaced, narrow.spaced].flatMap(({ sideways, cut }) => [...sideways, ...cut]);
      assert.deepEqual(lacking(all, lost), {});
    });

    it('moves nothing but the mark of a message on its way (WCAG 2.2.2, 2.3.1)', () => {
      const mark = /^button\.action Skickar/;
      const others = lacking(all, ({ moving }) => moving.filter((what) => !mark.test(what)));
      assert.deepEqual(others, {});
      assert.ok(all.some(({ state, moving }) => state === 'sending' && moving.length === 1));
    });

    it('has targets of 44 px, and links of 24 px (WCAG 2.5.8)', () => {
      const least = (what: string): number => (what.startsWith('a ') ? 24 : 44);
      const small = ({ targets }: Findings): unknown[] =>
        targets.filter(({ what, width, height }) => width < least(what) || height < least(what));
      assert.deepEqual(lacking(all, small), {});
      assert.ok(all.every(({ targets }) => targets.length > 0));
    });
  });
}
