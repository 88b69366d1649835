import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../browser.ts';
import { focus, inForm, trigger, wordsOf } from '../resident.ts';
import { answer, send, startStage, states, type Stage } from './stage.ts';

const heading = ['synpunkt-button', 'synpunkt-dialog', '#heading'];
const close = ['synpunkt-button', 'synpunkt-dialog', '.close'];

/** A tab stop. */
interface Stop {
  readonly what: string;
  readonly share: number;
  readonly ring: boolean;
  readonly top: number;
  readonly left: number;
}

/** Reads the focused element. */
const stopOf = ({ browser }: Stage): Promise<Stop> =>
  browser.evaluate(async () => {
    const at = wcag.focused();
    return {
      what: at ? wcag.calledBy(at) : '',
      share: await wcag.shareSeenOfFocus(),
      ring: wcag.hasRing(),
      ...wcag.placeOfFocus(),
    };
  });

/** Presses Tab from the heading on, until the last control has the focus. */
async function walk(stage: Stage): Promise<Stop[]> {
  const last = await stage.browser.evaluate(() => wcag.stops().at(-1));
  await focus(stage.browser, heading);
  const passed: Stop[] = [];
  while (passed.at(-1)?.what !== last && passed.length < 40) {
    await stage.browser.press('Tab');
    passed.push(await stopOf(stage));
  }
  // Firefox also focuses scroll containers.
  return passed.filter(({ what }) => !/^div\.(body|frame)/.test(what));
}

/** Ways to close the dialog. */
const ways: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  Escape: ({ browser }) => browser.press('Escape'),
  'the close button, by mouse': ({ browser }) => browser.click(close),
  'the close button, by key': async ({ browser }) => {
    await focus(browser, close);
    await browser.press('Enter');
  },
  'a press beside it': ({ browser }) => browser.clickAt(4, 4),
  'the page': ({ browser }) => browser.evaluate(() => document.querySelector('synpunkt-button')?.hide()),
  'Escape when the message has been sent': async (stage) => {
    await answer(stage);
    await send(stage, '#receipt-heading');
    await stage.browser.press('Escape');
  },
};

for (const engine of engines()) {
  describe(`the keyboard in ${engine}`, () => {
    let stage: Stage;

    const focused = (): Promise<string> =>
      stage.browser.evaluate(() => {
        const at = wcag.focused();
        return at ? wcag.calledBy(at) : '';
      });

    before(async () => {
      stage = await startStage(engine);
    });

    after(() => stage.close());

    it('reaches every control, each with a ring and in sight (WCAG 2.1.1, 2.4.7, 2.4.11)', async () => {
      await stage.browser.setViewport(320, 640);
      await states['with every type of field and its error']?.(stage);
      const all = await stage.browser.evaluate(() => wcag.stops());

      const passed = await walk(stage);

      assert.deepEqual(
        passed.map(({ what }) => what),
        all,
      );
      assert.deepEqual(
        passed.filter(({ ring }) => !ring),
        [],
      );
      // Browsers scroll to the line of the caret, not to the whole of a high control.
      const hidden = passed.filter(({ what, share }) => share < (what.startsWith('textarea') ? 0.2 : 0.8));
      assert.deepEqual(hidden, []);
    });

    it('goes from top to bottom, as the controls stand (WCAG 1.3.2, 2.4.3)', async () => {
      // So low that no row is sticky.
      await stage.browser.setViewport(1280, 400);
      await states['with errors']?.(stage);

      const passed = await walk(stage);

      const tops = passed.map(({ top }) => Math.round(top));
      assert.deepEqual(
        tops,
        tops.toSorted((one, other) => one - other),
      );
    });

    it('stays in the dialog while that is open, and leaves it when it is closed (WCAG 2.1.2, 2.4.3)', async () => {
      await stage.browser.setViewport(800, 600);
      await stage.open();
      const first = await focused();
      const passed: string[] = [];
      // Through the controls of the browser and back into the page.
      while (passed.length < 20) {
        await stage.browser.press('Tab');
        passed.push(await focused());
        if (passed.length > 8 && passed.at(-1)?.startsWith('button')) break;
      }

      await stage.browser.press('Escape');
      const returned = await focused();
      await stage.browser.press('Shift+Tab');

      assert.equal(first, 'h2#heading Kontaktformulär');
      assert.deepEqual(
        passed.filter((what) => /^a |FeedBack/.test(what)),
        [],
      );
      assert.equal(returned, 'button.action FeedBack');
      assert.equal(await focused(), 'a Läs mer');
    });

    for (const [way, leave] of Object.entries(ways)) {
      it(`has the focus back at the button when the dialog was closed by ${way} (WCAG 2.4.3)`, async () => {
        await stage.browser.setViewport(800, 600);
        await stage.open();

        await leave(stage);

        await stage.browser.waitFor(() => {
          const at = wcag.focused();
          return at !== null && wcag.calledBy(at) === 'button.action FeedBack';
        });
      });
    }

    it('has the line that is being written in sight (WCAG 2.4.11)', async () => {
      await stage.browser.setViewport(320, 640);
      await stage.open();
      await focus(stage.browser, inForm('[name=description]'));

      for (let line = 1; line <= 10; line += 1) {
        await stage.browser.type(`Rad ${line}`);
        await stage.browser.press('Enter');
      }

      const { share } = await stopOf(stage);
      assert.equal(share, 1);
    });

    it('finds no command behind a single letter, and nothing that happens on focus (WCAG 2.1.4, 3.2.1)', async () => {
      await stage.goto('/sv');
      await wordsOf(stage.browser, trigger);
      const address = await stage.browser.evaluate(() => location.href);
      const { length } = await stage.endpoint.received();

      await focus(stage.browser, trigger);
      await stage.browser.type('abcdefghijklmnopqrstuvwxyzåäö0123456789');
      const isOpen = await stage.browser.evaluate(() =>
        [...wcag.everything(document)].some((each) => each.matches('dialog[open]')),
      );
      await stage.browser.press('Enter');
      await wordsOf(stage.browser, inForm('form'));
      await stage.browser.type('abcdefghijklmnopqrstuvwxyzåäö0123456789');
      await walk(stage);

      assert.equal(isOpen, false);
      assert.equal(await focused(), 'button.action Skicka');
      assert.equal((await stage.endpoint.received()).length, length);
      assert.equal(await stage.browser.evaluate(() => location.href), address);
    });
  });
}
