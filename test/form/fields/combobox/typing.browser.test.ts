import { assert, waitUntil } from '@open-wc/testing';
import {
  activeOf,
  click,
  comboboxOf,
  hostWith,
  inputOf,
  isOpen,
  options,
  press,
  rowsOf,
  type,
} from '../../../support/combobox.ts';
import { find, maybe, words } from '../../../support/elements.ts';

describe('<synpunkt-combobox>', () => {
  describe('when something is typed', () => {
    it('shows what matches, the best first, and goes through that', async () => {
      const host = await hostWith();

      await type(host, 'Byg');
      assert.deepEqual(rowsOf(host), ['Bygglov', 'Att bygga', 'Nybygge']);

      await press(host, 'ArrowDown', 'ArrowDown', 'Enter');
      assert.deepEqual(host.changes, [['place', 'att-bygga']]);
    });

    it('shows all again when it is opened anew after a choice', async () => {
      const host = await hostWith();
      await type(host, 'byg');
      await press(host, 'ArrowDown', 'Enter');

      await press(host, 'ArrowDown');

      assert.lengthOf(rowsOf(host), 6);
      assert.equal(activeOf(host), 'Bygglov');
    });

    it('says that nothing matches, to the eye at once', async () => {
      const host = await hostWith();

      await type(host, 'xyz');

      assert.isFalse(isOpen(host));
      assert.equal(words(find(host, '.no-match')), 'Inget passar');
      assert.isAbove(find(host, '.no-match').getBoundingClientRect().height, 40);
      await assert.isAccessible(host);
    });

    it('says how many match when the typing pauses, and not before', async () => {
      const host = await hostWith({ announceDelay: 1e6 });
      const status = find(host, '[role=status]');
      await type(host, 'b');
      assert.equal(words(status), '');

      comboboxOf(host).announceDelay = 0;
      await type(host, 'yg');
      await waitUntil(() => words(status) === '3 passar');

      await type(host, 'xyz');
      await waitUntil(() => words(status) === 'Inget passar');

      await press(host, 'Escape');
      assert.equal(words(status), '');
    });

    it('keeps it while the form renders anew', async () => {
      const host = await hostWith({ value: 'gator' });
      inputOf(host).select();
      await type(host, 'byg');
      await press(host, 'ArrowDown');

      comboboxOf(host).options = [...options];
      comboboxOf(host).value = 'vagar';
      await comboboxOf(host).updateComplete;

      assert.equal(inputOf(host).value, 'byg');
      assert.equal(activeOf(host), 'Bygglov');
    });

    it('does not send the form without what was typed', async () => {
      const host = await hostWith();
      await type(host, 'byg');

      await press(host, 'Enter', 'Escape', 'Enter');

      assert.equal(host.sent, 0);
      assert.equal(inputOf(host).value, 'byg');
      assert.isTrue(isOpen(host));
    });

    it('takes a whole label by Enter', async () => {
      const host = await hostWith();
      await type(host, 'vet inte');

      await press(host, 'Enter');
      assert.deepEqual(host.changes, [['place', 'vet-inte']]);
      assert.equal(host.sent, 0);

      await press(host, 'Enter');
      assert.equal(host.sent, 1);
    });
  });

  describe('when the focus leaves it', () => {
    for (const [situation, typed, shown, value] of [
      ['takes what is a whole label', 'BYGGLOV', 'Bygglov', 'bygglov'],
      ['goes back to what was chosen from a part of a label', 'bygg', 'Gator', 'gator'],
      ['goes back to what was chosen from something else', 'xyz', 'Gator', 'gator'],
    ] as const) {
      it(situation, async () => {
        const host = await hostWith({ value: 'gator' });
        inputOf(host).select();
        await type(host, typed);

        await press(host, 'Tab');

        assert.equal(inputOf(host).value, shown);
        assert.deepEqual(host.changes, value === 'gator' ? [] : [['place', value]]);
        assert.isTrue(maybe(host, '.no-match') === null);
      });
    }

    it('is empty where nothing was chosen and something else was typed', async () => {
      const host = await hostWith();
      await type(host, 'bygg');

      await click(host, find(host, '.hint'));

      assert.equal(inputOf(host).value, '');
      assert.deepEqual(host.changes, []);
    });

    it('chooses nothing where it was emptied', async () => {
      const host = await hostWith({ value: 'gator' });
      inputOf(host).focus();
      inputOf(host).select();

      await press(host, 'Backspace');
      assert.lengthOf(rowsOf(host), 6);
      assert.deepEqual(host.changes, []);

      await press(host, 'Tab');
      assert.equal(inputOf(host).value, '');
      assert.deepEqual(host.changes, [['place', '']]);
    });

    it('does not guess which of two options with the same label is meant', async () => {
      const twins = [
        { value: 'a', label: 'Annat', group: 'Skola' },
        { value: 'b', label: 'Annat', group: 'Park' },
      ];
      const host = await hostWith({ options: twins });
      await type(host, 'annat');
      await press(host, 'Tab');
      assert.equal(inputOf(host).value, '');

      comboboxOf(host).value = 'b';
      await comboboxOf(host).updateComplete;
      inputOf(host).select();
      await type(host, 'annat');
      await press(host, 'Tab');

      assert.equal(inputOf(host).value, 'Annat');
      assert.equal(comboboxOf(host).value, 'b');
    });
  });
});
