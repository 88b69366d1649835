import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../browser.ts';
import { focus, inForm, tabTo, trigger, wordsOf } from '../resident.ts';
import { answer, send, startStage, states, type Stage } from './stage.ts';

/** States that show all there is between them, and a control to have the focus in each. */
const stops = {
  closed: 'button',
  'with every type of field and its error': 'textarea#field-description',
  sent: 'button',
};

for (const engine of engines()) {
  describe(`the widget and what is around it in ${engine}`, () => {
    let stage: Stage;

    before(async () => {
      stage = await startStage(engine);
      await stage.browser.setViewport(800, 600);
    });

    after(() => stage.close());

    /** The languages that the words in sight are said to be in. */
    const languages = (): Promise<string[]> =>
      stage.browser.evaluate(() => {
        const spoken = wcag.seen().flatMap((element) => {
          const own = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
          const from = [...wcag.lineOf(element)].find((each) => each.hasAttribute('lang'));
          return own && !element.closest('option') ? [from?.getAttribute('lang') ?? ''] : [];
        });
        return [...new Set(spoken)];
      });

    it('says its language by itself, whatever the page speaks (WCAG 3.1.1, 3.1.2)', async () => {
      const found: Record<string, string[]> = {};
      for (const path of ['/sv', '/fi', '/en', '/svenska-i-engelska']) {
        await stage.open(path);
        await send(stage, '.summary');
        found[path] = await languages();
      }

      assert.deepEqual(found, { '/sv': ['sv'], '/fi': ['fi'], '/en': ['en'], '/svenska-i-engelska': ['sv'] });
    });

    it('has the same name and place on each page, and the same order in it (WCAG 3.2.3, 3.2.4, 3.2.6)', async () => {
      const found: object[] = [];
      for (const path of ['/sv', '/alla', '/mer']) {
        await stage.goto(path);
        await wordsOf(stage.browser, trigger);
        found.push(
          await stage.browser.evaluate(() => {
            const [button] = wcag.seen('button');
            const { x, y } = button?.getBoundingClientRect() ?? new DOMRect();
            const last = document.body.lastElementChild?.localName;
            return { name: button && wcag.calledBy(button), x, y, last };
          }),
        );
      }

      assert.deepEqual(found[1], found[0]);
      assert.deepEqual(found[2], found[0]);
    });

    it('has headings, groups, labels and lists in its markup where it has them to the eye (WCAG 1.3.1, 2.4.6)', async () => {
      await stage.open('/alla');
      await send(stage, '.summary');
      const open = await stage.browser.evaluate(() => ({
        headings: wcag.seen('h1, h2, h3, h4').map((each) => `${each.localName} ${wcag.wordsIn(each)}`),
        groups: wcag.seen('fieldset').map((each) => wcag.wordsIn(each.querySelector('legend') ?? each)),
        unlabelled: wcag
          .seen('input, select, textarea')
          .filter((each) => (each as HTMLInputElement).labels?.length !== 1)
          .map(wcag.calledBy),
        described: wcag
          .seen('.error')
          .filter(
            (each) =>
              each.id !== '' &&
              !wcag.reachable().some((other) => other.getAttribute('aria-describedby')?.split(' ').includes(each.id)),
          )
          .map(wcag.calledBy),
      }));
      await states['sent']?.(stage);
      const sent = await stage.browser.evaluate(() => ({
        headings: wcag.seen('h1, h2, h3, h4').map((each) => `${each.localName} ${wcag.wordsIn(each)}`),
        terms: wcag.seen('dt').map(wcag.wordsIn),
      }));

      assert.deepEqual(open.headings, [
        'h2 Sök en odlingslott',
        'h3 9 uppgifter behöver rättas',
        'h3 Så behandlar vi dina personuppgifter',
      ]);
      assert.deepEqual(open.groups, [
        'Jag vill: (måste fyllas i)',
        'Har du haft en lott förut?',
        'Vad vill du odla? (måste fyllas i)',
        'Bilder',
        'Dina uppgifter:',
      ]);
      assert.deepEqual(open.unlabelled, []);
      assert.deepEqual(open.described, []);
      assert.deepEqual(sent.headings, [
        'h2 Kontaktformulär',
        'h3 Tack, vi har tagit emot ditt meddelande',
        'h4 Vad händer nu?',
        'h4 Det här skickade du',
      ]);
      assert.deepEqual(sent.terms.slice(0, 3), ['Referensnummer', 'Mottaget', 'Jag vill:']);
    });

    it('tells how sending goes in a region of the dialog that was there before, and leaves the focus where it is (WCAG 4.1.3)', async () => {
      await stage.open();
      await answer(stage);
      await focus(stage.browser, inForm('[type=submit]'));
      await stage.browser.evaluate(() => {
        const heard: string[] = [];
        const regions = wcag.reachable().filter((each) => each.matches('[role=status]'));
        for (const region of regions) {
          new MutationObserver(() =>
            heard.push(`${wcag.calledBy(wcag.focused() ?? region)}: ${wcag.wordsIn(region)}`),
          ).observe(region, {
            subtree: true,
            childList: true,
            characterData: true,
          });
        }
        Object.assign(globalThis, {
          heard,
          regions: regions.map((region) => `${wcag.wordsIn(region)}|${region.checkVisibility()}`),
        });
      });
      const { length } = await stage.endpoint.received();
      await stage.endpoint.script({ status: 503, headers: { 'retry-after': '0' } }, { hold: true });
      await stage.browser.press('Enter');
      await stage.browser.waitFor(() => (globalThis as unknown as { heard: string[] }).heard.length > 1);

      const { heard, regions } = await stage.browser.evaluate(() => {
        const noted = globalThis as unknown as { heard: string[]; regions: string[] }; // as put there above
        return { heard: noted.heard, regions: noted.regions };
      });
      // It is said before the second try has come to where it is held.
      await stage.endpoint.received(length + 2);
      await stage.endpoint.release();
      await wordsOf(stage.browser, inForm('#receipt-heading'));

      assert.deepEqual(regions, ['|true']);
      assert.deepEqual(heard, [
        'button.action Skickar …: Skickar …',
        'button.action Skickar …: Det dröjer. Vi försöker igen …',
      ]);
    });

    it('takes its time: no timer of its own closes the dialog, empties the form or takes the receipt away (WCAG 2.2.1)', async () => {
      await stage.goto('/tid');
      await stage.browser.click(trigger);
      await answer(stage);
      await stage.browser.evaluate(() => runTimers());
      const written = await stage.browser.evaluate(() =>
        wcag.seen('textarea').map((each) => (each as HTMLTextAreaElement).value),
      );
      await send(stage, '#receipt-heading');

      await stage.browser.evaluate(() => runTimers());

      assert.deepEqual(written, ['Mer ljus']);
      assert.equal(await wordsOf(stage.browser, inForm('#receipt-heading')), 'Tack, vi har tagit emot ditt meddelande');
      assert.equal(await stage.browser.evaluate(() => wcag.seen('#receipt-heading').length), 1);
    });

    it('stands the other way round in Arabic, and fits as well (WCAG 1.3.2, 1.4.10)', async () => {
      await stage.open('/ar');
      await send(stage, '.summary');

      const look = (): Promise<object> =>
        stage.browser.evaluate(() => {
          const leftOf = (one: string, other: string): boolean => {
            const [a, b] = [wcag.seen(one)[0], wcag.seen(other)[0]].map(
              (each) => each?.getBoundingClientRect() ?? new DOMRect(),
            );
            return (a?.left ?? 0) < (b?.left ?? 0);
          };
          const [field] = wcag.seen('.invalid');
          return {
            language: wcag.seen('.header')[0]?.getAttribute('lang'),
            closeIsLeft: leftOf('.close', '#heading'),
            wordsAreLeftOfMark: leftOf('.choice span', '.choice input'),
            bar: field && getComputedStyle(field).borderRightWidth,
            lost: [...wcag.sideways(), ...wcag.cutWords()],
          };
        });
      const wide = await look();
      await stage.browser.setViewport(320, 256);
      const narrow = await look();
      await stage.browser.setViewport(800, 600);

      const mirrored = { language: 'ar', closeIsLeft: true, wordsAreLeftOfMark: true, bar: '4px', lost: [] };
      assert.deepEqual(wide, mirrored);
      assert.deepEqual(narrow, mirrored);
    });

    it('is told of in a page with headings and tables in its markup, which can be read by keys in 320 × 256 (EN 12.1.2)', async () => {
      await stage.browser.setViewport(320, 256);
      await stage.browser.goto(`${stage.url}/tillganglighet.html`);

      const page = await stage.browser.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        levels: [...document.querySelectorAll('main :is(h1, h2, h3)')].map(({ localName }) => localName),
        tables: [...document.querySelectorAll<HTMLElement>('.table')].map((table) => ({
          isReached: table.tabIndex === 0,
          name: document.getElementById(table.getAttribute('aria-labelledby') ?? '')?.textContent,
          headed: table.querySelectorAll('thead th[scope=col]').length,
          rows: table.querySelectorAll('tbody tr').length === table.querySelectorAll('tbody th[scope=row]').length,
        })),
      }));
      await stage.browser.setViewport(800, 600);

      assert.ok(page.width <= 320, `${page.width} px`);
      assert.deepEqual(page.levels, ['h1', ...page.levels.slice(1).map(() => 'h2')]);
      assert.equal(page.tables.length, 5);
      for (const table of page.tables) {
        assert.deepEqual(table, { isReached: true, name: table.name, headed: 3, rows: true });
        assert.ok(table.name);
      }
    });

    // The other engines cannot emulate it.
    if (engine === 'chromium') {
      for (const colorScheme of ['light', 'dark'] as const) {
        it(`shows button, fields, marks, ring and errors in forced colours, ${colorScheme} (WCAG 1.4.11, EN 11.7)`, async () => {
          await stage.browser.emulate({ forcedColors: 'active', colorScheme });
          const faint: Record<string, string[]> = {};
          for (const [state, last] of Object.entries(stops)) {
            await states[state]?.(stage);
            await tabTo(stage.browser, last);
            faint[state] = await stage.browser.evaluate(() => [
              ...wcag.faintWords(),
              ...wcag.faintMarks(),
              ...wcag.faintRing(),
              ...wcag
                .seen('.action, .close')
                .flatMap((each) =>
                  getComputedStyle(each).borderTopWidth === '0px' && !each.querySelector('svg')
                    ? [wcag.calledBy(each)]
                    : [],
                ),
            ]);
          }
          await states['with every type of field']?.(stage);
          await stage.browser.click(inForm('[name=kind]'));
          await stage.browser.click(inForm('[name=crops]'));
          const chosen = await stage.browser.evaluate(() => {
            const look = (selector: string): string => {
              const [element] = wcag.seen(selector);
              const { borderTopWidth, backgroundColor } = element
                ? getComputedStyle(element)
                : { borderTopWidth: '', backgroundColor: '' };
              return `${borderTopWidth} ${backgroundColor}`;
            };
            return ['radio', 'checkbox'].map(
              (type) => [look(`[type=${type}]:checked`), look(`[type=${type}]:not(:checked)`)] as const,
            );
          });
          await stage.browser.emulate({ forcedColors: 'none', colorScheme: 'light' });

          assert.deepEqual(faint, { closed: [], 'with every type of field and its error': [], sent: [] });
          for (const [on, off] of chosen) assert.notEqual(on, off);
        });
      }

      it('does not move at all where the resident wants less motion (WCAG 2.2.2, EN 11.7)', async () => {
        await stage.browser.emulate({ reducedMotion: 'reduce' });
        await states['sending']?.(stage);
        const moving = await stage.browser.evaluate(() => wcag.moving());
        await stage.endpoint.release();
        await stage.browser.emulate({ reducedMotion: 'no-preference' });

        assert.deepEqual(moving, []);
      });
    }
  });
}
