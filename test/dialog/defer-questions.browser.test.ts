import { assert, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { SynpunktButton } from '../../src/button/synpunkt-button.ts';
import { dialogOf, formInDialog, renderButton } from '../support/open-widget.ts';

const questionsOf = (button: SynpunktButton): HTMLElement[] => [
  ...(formInDialog(button).shadowRoot?.querySelectorAll<HTMLElement>('.questions > *') ?? []),
];

const countShown = (button: SynpunktButton): number =>
  questionsOf(button).filter((question) => question.checkVisibility()).length;

const options = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

/** A text field, and a choice whose options are side by side. */
const fieldTypes = { text: { type: 'text' }, buttons: { type: 'radio', display: 'buttons', options } } as const;

/** Opens a form of 60 questions, which no window shows at once; until it is open, and until all of them are shown. */
async function openLong(
  field: keyof typeof fieldTypes = 'text',
): Promise<{ button: SynpunktButton; shown: Promise<void> }> {
  const fields = Array.from({ length: 60 }, (_, index) => ({
    ...fieldTypes[field],
    name: `field${index}`,
    label: `Fråga ${index + 1}`,
  }));
  const button = await renderButton({ endpoint: '/nowhere', config: { fields } });
  await button.load();
  // As high as the dialog becomes.
  await setViewport({ width: 1280, height: 1100 });
  const opened = oneEvent(button, 'synpunkt-open');
  const shown = button.show();
  await opened;
  return { button, shown };
}

describe('a long form in a dialog', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('is painted before the questions that are out of sight, which follow', async () => {
    const { button, shown } = await openLong();
    assert.isAtMost(countShown(button), 10);

    await shown;

    assert.equal(countShown(button), 60);
  });

  for (const field of ['text', 'buttons'] as const) {
    it(`has its size, and no empty place in sight, before these follow: ${field}`, async () => {
      const { button, shown } = await openLong(field);
      const dialog = dialogOf(button);
      const { top, height } = dialog.getBoundingClientRect();
      const lastShown = questionsOf(button).findLast((question) => question.checkVisibility());
      assert.isAbove(lastShown?.getBoundingClientRect().bottom ?? 0, top + height - 80);

      await shown;

      assert.deepInclude(dialog.getBoundingClientRect().toJSON(), { top, height });
    });
  }

  it('shows all questions at once when it opens again', async () => {
    const { button, shown } = await openLong();
    await shown;
    button.hide();

    await button.show();

    assert.equal(countShown(button), 60);
  });
});
