import { after, before, describe, it } from 'node:test';
import { assertReviewed } from '../../support/reviewed.ts';
import { engines } from '../browser.ts';
import { focus, inForm, untilFetched, untilGone } from '../resident.ts';
import { answer, startStage, states, type Stage } from './stage.ts';
import { treeInWords } from './tree-in-words.ts';

const kept = (name: string): URL => new URL(`heard/${name}.txt`, import.meta.url);

/** The states whose accessibility trees are reviewed, with the names of their files. */
const trees = {
  closed: 'closed',
  open: 'open',
  'with errors': 'errors',
  sending: 'sending',
  failed: 'failed',
  sent: 'sent',
  'with every type of field and its error': 'every-field',
};

for (const engine of engines()) {
  describe(`a virtual screen reader in ${engine}`, () => {
    let stage: Stage;

    before(async () => {
      stage = await startStage(engine);
      await stage.browser.setViewport(800, 600);
    });

    after(() => stage.close());

    /** Reads a shadow root aloud from top to bottom. */
    const read = (selector: string): Promise<string[]> =>
      stage.browser.evaluate((container: string) => reader.readAll(wcag.seen(container)), selector);

    /** Presses the send button; returns the phrases from then on, until the given words are said. */
    async function heard(last: string): Promise<string[]> {
      // A press before that would be heard as sending until the answers are validated.
      await untilFetched(stage.browser, 'synpunkt-sv-submit');
      await focus(stage.browser, inForm('[type=submit]'));
      await stage.browser.evaluate(() => reader.listen(wcag.seen('.root')));
      await stage.browser.press('Enter');
      await stage.browser.waitFor((words: string) => reader.hasSaid(words), last);
      return stage.browser.evaluate(() => reader.stop());
    }

    const log = (...parts: [heading: string, lines: string[]][]): string =>
      parts.map(([heading, lines]) => `${heading}\n\n${lines.map((line) => `  ${line}\n`).join('')}`).join('\n');

    it('reads the form sensibly (WCAG 1.3.1, 1.3.2, 4.1.2)', async () => {
      await stage.open('/hors');

      assertReviewed(
        kept('open'),
        log(['Dialogen öppnas', await read('dialog')], ['Formuläret i den', await read('.root')]),
      );
    });

    it('tells of errors sensibly (WCAG 3.3.1, 4.1.3)', async () => {
      await stage.open('/hors');
      await stage.browser.click(inForm('[name=kind][value=forslag]'));
      await stage.browser.click(inForm('[name=answerVia][value=email]'));
      await stage.browser.click(inForm('[name=email]'));
      await stage.browser.type('kim@');

      const said = await heard('3 uppgifter');

      assertReviewed(
        kept('errors'),
        log(
          ['Skicka trycks ned, två svar saknas, och e-postadressen är inte hel', said],
          ['Formuläret därefter', await read('.root')],
        ),
      );
    });

    it('tells sensibly that sending has failed (WCAG 4.1.3)', async () => {
      await stage.open('/hors');
      await answer(stage);
      await stage.endpoint.script({ status: 503, headers: { 'retry-after': '0' } }, { status: 400 });

      const said = await heard('inte skickat');

      assertReviewed(
        kept('failed'),
        log(
          ['Skicka trycks ned, och mottagaren tar inte emot meddelandet', said],
          ['Sammanfattningen överst i formuläret', await read('.summary')],
        ),
      );
    });

    it('tells sensibly that the message has been sent (WCAG 4.1.3)', async () => {
      await stage.open('/hors');
      await answer(stage);
      await stage.endpoint.script({ body: { reference: 'SYN-2026-000123', receivedAt: '2026-11-25T08:30:00Z' } });

      const said = await heard('Tack');
      await untilGone(stage.browser, inForm('[class*=leaving-]'));

      assertReviewed(
        kept('sent'),
        log(['Skicka trycks ned, och mottagaren tar emot meddelandet', said], ['Kvittot', await read('.root')]),
      );
    });

    // The accessibility trees of the other engines cannot be read.
    if (engine === 'chromium') {
      for (const [state, name] of Object.entries(trees)) {
        it(`finds names, roles and states as they have been reviewed: ${name} (WCAG 1.3.1, 4.1.2)`, async () => {
          await states[state]?.(stage);
          const tree = await stage.browser.accessibilityTree();
          await stage.endpoint.release();

          // Each message has a reference of its own.
          const lines = tree ? treeInWords(tree) : [];
          assertReviewed(
            new URL(`trees/${name}.txt`, import.meta.url),
            `${lines.join('\n')}\n`.replace(/SP-\d+/, 'SP-1'),
          );
        });
      }
    }
  });
}
