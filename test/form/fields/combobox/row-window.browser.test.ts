import { assert, oneEvent } from '@open-wc/testing';
import type { ComboboxOption } from '../../../../src/form/fields/combobox/option-search.ts';
import {
  click,
  comboboxOf,
  inputOf,
  isVisibleInList,
  listOf,
  optionOf,
  pressKeys,
  readActive,
  readOptions,
  renderCombobox,
  typeText,
} from '../../../support/combobox.ts';
import { readStatus } from '../../../support/drivers.ts';
import { queryAllByRole } from '../../../support/queries.ts';
import { waitUntil } from '../../../support/wait-until.ts';

const many: readonly ComboboxOption[] = Array.from({ length: 2000 }, (_, index) => ({
  value: String(index),
  label:
    index % 7 === 0
      ? `Gata ${index} med ett namn som inte får plats på en enda rad i den smala listan`
      : `Gata ${index}`,
}));

describe('a list of 2,000 rows', () => {
  it('has few of them in the page, and tells how many there are', async () => {
    const host = await renderCombobox({ options: many, announceDelay: 0 });
    inputOf(host).focus();
    await pressKeys(host, 'ArrowDown');
    assert.isAtMost(readOptions(host).length, 100);
    assert.equal(optionOf(host, 'Gata 1').ariaSetSize, '2000');

    await typeText(host, 'gata 1');

    await waitUntil(() => readStatus(host) === '1111 passar');
    assert.isAtMost(readOptions(host).length, 100);
  });

  it('goes to the very last by Up and on from there', async () => {
    const host = await renderCombobox({ options: many });
    inputOf(host).focus();

    await pressKeys(host, 'ArrowUp');
    assert.equal(readActive(host), 'Gata 1999');
    assert.isTrue(isVisibleInList(host, optionOf(host, 'Gata 1999')));
    assert.equal(optionOf(host, 'Gata 1999').ariaPosInSet, '2000');

    await pressKeys(host, 'ArrowDown', 'ArrowDown');
    assert.equal(readActive(host), 'Gata 1');
    assert.isTrue(isVisibleInList(host, optionOf(host, 'Gata 1')));
  });

  it('opens at the chosen one', async () => {
    const host = await renderCombobox({ options: many, value: '1234' });

    await click(host, inputOf(host));

    assert.isTrue(isVisibleInList(host, optionOf(host, 'Gata 1234')));
  });

  it('shows the rows of any place that it is scrolled to', async () => {
    const host = await renderCombobox({ options: many }, '20em');
    await click(host, inputOf(host));
    const list = listOf(host);

    for (const share of [0.5, 0.9, 1, 0.2, 0]) {
      const scrolled = oneEvent(list, 'scroll');
      list.scrollTop = share * list.scrollHeight;
      await scrolled;
      await comboboxOf(host).updateComplete;

      const seen = queryAllByRole(list, 'option').filter((each) => isVisibleInList(host, each));
      assert.isAbove(seen.length, 1, `at ${share}`);
      assert.approximately(Number(seen[0]?.ariaPosInSet), share * 2000, 60, `at ${share}`);
      assert.isAtMost(readOptions(host).length, 100);
    }
  });

  it('lets what is seen stay where it is when others come', async () => {
    const host = await renderCombobox({ options: many }, '20em');
    await click(host, inputOf(host));
    const list = listOf(host);
    // Close enough to the last rendered row to need the next ones.
    const scrolled = oneEvent(list, 'scroll');
    optionOf(host, 'Gata 95').scrollIntoView({ block: 'end' });
    const { top } = optionOf(host, 'Gata 95').getBoundingClientRect();
    await scrolled;
    await comboboxOf(host).updateComplete;

    assert.isTrue(readOptions(host).includes('Gata 130'));
    assert.isFalse(readOptions(host).includes('Gata 1'));
    assert.approximately(optionOf(host, 'Gata 95').getBoundingClientRect().top, top, 1.5);
  });

  it('reads no more than the labels that it shows at a key', async () => {
    let reads = 0;
    const counted = many.map(({ value, label }) => ({
      value,
      get label() {
        reads += 1;
        return label;
      },
    }));
    const host = await renderCombobox({ options: counted });
    await typeText(host, 'g');
    reads = 0;

    await typeText(host, 'a');

    assert.isAtMost(reads, 200);
  });
});
