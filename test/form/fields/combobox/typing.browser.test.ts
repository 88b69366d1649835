import { assert } from '@open-wc/testing';
import {
  click,
  comboboxOf,
  inputOf,
  isOpen,
  options,
  pressKeys,
  readActive,
  readOptions,
  renderCombobox,
  typeText,
} from '../../../support/combobox.ts';
import { getByRole, textOf } from '../../../support/queries.ts';
import { inShadow, queryInShadow } from '../../../support/shadow.ts';
import { waitUntil } from '../../../support/wait-until.ts';

/** Writes a text at once, as autofill does. */
async function autofill(host: Element, text: string): Promise<void> {
  inputOf(host).value = text;
  inputOf(host).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await comboboxOf(host).updateComplete;
}

describe('<synpunkt-combobox>', () => {
  describe('when it is filled in by the browser', () => {
    it('takes an option of that name, and its list is closed', async () => {
      const host = await renderCombobox();

      await autofill(host, 'vägar');

      assert.deepEqual(host.changes, [['place', 'vagar']]);
      assert.equal(inputOf(host).value, 'Vägar');
      assert.isFalse(isOpen(host));
    });

    it('does so as well while it has the focus', async () => {
      const host = await renderCombobox();
      await typeText(host, 'v');

      await autofill(host, 'Vägar');

      assert.deepEqual(host.changes, [['place', 'vagar']]);
      assert.isFalse(isOpen(host));
    });

    it('shows the last choice where there is no such option', async () => {
      const host = await renderCombobox({ value: 'gator' });

      await autofill(host, 'Norrköping');

      assert.deepEqual(host.changes, []);
      assert.equal(inputOf(host).value, 'Gator');
      assert.isFalse(isOpen(host));
      assert.isNull(queryInShadow(host, 'synpunkt-combobox > p:not([role])'));
    });
  });

  describe('when something is typed', () => {
    it('shows what matches, the best first, and goes through that', async () => {
      const host = await renderCombobox();

      await typeText(host, 'Byg');
      assert.deepEqual(readOptions(host), ['Bygglov', 'Att bygga', 'Nybygge']);

      await pressKeys(host, 'ArrowDown', 'ArrowDown', 'Enter');
      assert.deepEqual(host.changes, [['place', 'att-bygga']]);
    });

    it('shows all again when it is opened anew after a choice', async () => {
      const host = await renderCombobox();
      await typeText(host, 'byg');
      await pressKeys(host, 'ArrowDown', 'Enter');

      await pressKeys(host, 'ArrowDown');

      assert.lengthOf(readOptions(host), 6);
      assert.equal(readActive(host), 'Bygglov');
    });

    it('says that nothing matches, to the eye at once', async () => {
      const host = await renderCombobox();

      await typeText(host, 'xyz');

      assert.isFalse(isOpen(host));
      const noMatch = inShadow(host, 'synpunkt-combobox > p:not([role])');
      assert.equal(textOf(noMatch), 'Inget passar');
      assert.isAbove(noMatch.getBoundingClientRect().height, 40);
      await assert.isAccessible(host);
    });

    it('says how many match when the typing pauses, and not before', async () => {
      const host = await renderCombobox({ announceDelay: 1e6 });
      const status = getByRole(host, 'status');
      await typeText(host, 'b');
      assert.equal(textOf(status), '');

      comboboxOf(host).announceDelay = 0;
      await typeText(host, 'yg');
      await waitUntil(() => textOf(status) === '3 passar');

      await typeText(host, 'xyz');
      await waitUntil(() => textOf(status) === 'Inget passar');

      await pressKeys(host, 'Escape');
      assert.equal(textOf(status), 'Texten är borta');
      assert.equal(inputOf(host).value, '');
    });

    it('keeps it while the form renders anew', async () => {
      const host = await renderCombobox({ value: 'gator' });
      inputOf(host).select();
      await typeText(host, 'byg');
      await pressKeys(host, 'ArrowDown');

      comboboxOf(host).options = [...options];
      comboboxOf(host).value = 'vagar';
      await comboboxOf(host).updateComplete;

      assert.equal(inputOf(host).value, 'byg');
      assert.equal(readActive(host), 'Bygglov');
    });

    it('does not send the form without what was typed', async () => {
      const host = await renderCombobox();
      await typeText(host, 'byg');

      await pressKeys(host, 'Enter', 'Escape', 'Enter');

      assert.equal(host.sent, 0);
      assert.equal(inputOf(host).value, 'byg');
      assert.isTrue(isOpen(host));
    });

    it('takes a whole label by Enter', async () => {
      const host = await renderCombobox();
      await typeText(host, 'vet inte');

      await pressKeys(host, 'Enter');
      assert.deepEqual(host.changes, [['place', 'vet-inte']]);
      assert.equal(host.sent, 0);

      await pressKeys(host, 'Enter');
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
        const host = await renderCombobox({ value: 'gator' });
        inputOf(host).select();
        await typeText(host, typed);

        await pressKeys(host, 'Tab');

        assert.equal(inputOf(host).value, shown);
        assert.deepEqual(host.changes, value === 'gator' ? [] : [['place', value]]);
        assert.isTrue(queryInShadow(host, 'synpunkt-combobox > p:not([role])') === null);
      });
    }

    it('announces what stays chosen, or that the text was removed (WCAG 4.1.3)', async () => {
      const host = await renderCombobox({ value: 'gator' });
      const status = getByRole(host, 'status');
      inputOf(host).select();
      await typeText(host, 'xyz');

      await pressKeys(host, 'Tab');
      assert.equal(textOf(status), 'Gator är kvar');

      comboboxOf(host).value = '';
      await comboboxOf(host).updateComplete;
      inputOf(host).focus();
      await typeText(host, 'bygg');
      await pressKeys(host, 'Tab');
      assert.equal(textOf(status), 'Texten är borta');
    });

    it('announces nothing where an option is chosen', async () => {
      const host = await renderCombobox({ value: 'gator' });
      inputOf(host).select();
      await typeText(host, 'bygglov');

      await pressKeys(host, 'Tab');

      assert.equal(textOf(getByRole(host, 'status')), '');
    });

    it('is empty where nothing was chosen and something else was typed', async () => {
      const host = await renderCombobox();
      await typeText(host, 'bygg');

      await click(host, inShadow(host, '.hint'));

      assert.equal(inputOf(host).value, '');
      assert.deepEqual(host.changes, []);
    });

    it('chooses nothing where it was emptied', async () => {
      const host = await renderCombobox({ value: 'gator' });
      inputOf(host).focus();
      inputOf(host).select();

      await pressKeys(host, 'Backspace');
      assert.lengthOf(readOptions(host), 6);
      assert.deepEqual(host.changes, []);

      await pressKeys(host, 'Tab');
      assert.equal(inputOf(host).value, '');
      assert.deepEqual(host.changes, [['place', '']]);
    });

    it('does not guess which of two options with the same label is meant', async () => {
      const twins = [
        { value: 'a', label: 'Annat', group: 'Skola' },
        { value: 'b', label: 'Annat', group: 'Park' },
      ];
      const host = await renderCombobox({ options: twins });
      await typeText(host, 'annat');
      await pressKeys(host, 'Tab');
      assert.equal(inputOf(host).value, '');

      comboboxOf(host).value = 'b';
      await comboboxOf(host).updateComplete;
      inputOf(host).select();
      await typeText(host, 'annat');
      await pressKeys(host, 'Tab');

      assert.equal(inputOf(host).value, 'Annat');
      assert.equal(comboboxOf(host).value, 'b');
    });
  });
});
