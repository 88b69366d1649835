import { assert, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ComboboxOption } from '../../../../src/form/fields/combobox/option-search.ts';
import {
  click,
  comboboxOf,
  inputOf,
  isOpen,
  listOf,
  nextInputOf,
  optionOf,
  pressKeys,
  readActive,
  readOptions,
  readSelected,
  renderCombobox,
  toggleOf,
  typeText,
} from '../../../support/combobox.ts';
import { hasFocus, nameOf, queryAllByRole } from '../../../support/queries.ts';
import { inShadow, queryInShadow } from '../../../support/shadow.ts';

const grouped: readonly ComboboxOption[] = [
  { value: '1', label: 'Norra skolan', group: 'Skolor' },
  { value: '2', label: 'Södra skolan', group: 'Skolor' },
  { value: '3', label: 'Skolparken', group: 'Parker' },
  { value: '4', label: 'Vet inte' },
];

describe('<synpunkt-combobox>', () => {
  describe('when it is closed', () => {
    it('passes the accessibility audit', async () => {
      await assert.isAccessible(await renderCombobox());
    });

    it('is named and described in the root that it stands in, and looks like its neighbours (WCAG 1.3.1, 4.1.2)', async () => {
      const host = await renderCombobox({ describedBy: 'field-place-hint', invalid: true });

      const input = inputOf(host);
      assert.equal(input.labels?.[0]?.textContent, 'Vilken plats?');
      assert.equal(input.getAttribute('aria-describedby'), 'field-place-hint');
      assert.equal(input.getAttribute('aria-invalid'), 'true');
      assert.isTrue(queryInShadow(host, '[role=listbox]') === listOf(host));
      assert.equal(input.offsetHeight, nextInputOf(host).offsetHeight);
      assert.equal(input.offsetWidth, nextInputOf(host).offsetWidth);
      assert.equal(getComputedStyle(comboboxOf(host)).position, 'relative');
    });

    it('has no name, and so no part in the data of the form', async () => {
      const host = await renderCombobox({ value: 'gator' });

      assert.deepEqual([...new FormData(inShadow<HTMLFormElement>(host, 'form')).keys()], ['next']);
      assert.equal(inputOf(host).dataset['field'], 'place');
    });

    it('gives its styles to its root only once', async () => {
      const host = await renderCombobox();
      const { length } = host.shadowRoot?.adoptedStyleSheets ?? [];

      const another = document.createElement('synpunkt-combobox');
      inShadow(host, 'form').append(another);

      assert.lengthOf(host.shadowRoot?.adoptedStyleSheets ?? [], length);
      another.remove();
    });

    it('shows the label of its value, also of one that comes later', async () => {
      const host = await renderCombobox({ value: 'vagar' });
      assert.equal(inputOf(host).value, 'Vägar');

      comboboxOf(host).value = 'gator';
      await comboboxOf(host).updateComplete;
      assert.equal(inputOf(host).value, 'Gator');

      comboboxOf(host).options = [{ value: 'gator', label: 'Streets' }];
      await comboboxOf(host).updateComplete;
      assert.equal(inputOf(host).value, 'Streets');
    });

    it('leaves Escape to the page and Enter to the form', async () => {
      const host = await renderCombobox({ value: 'gator' });
      const keys: string[] = [];
      host.addEventListener('keydown', ({ key }) => keys.push(key));
      inputOf(host).focus();

      await pressKeys(host, 'Escape', 'Enter');

      assert.deepEqual(keys, ['Escape', 'Enter']);
      assert.equal(host.sent, 1);
    });
  });

  describe('when keys open it', () => {
    it('passes the accessibility audit', async () => {
      const host = await renderCombobox({ value: 'gator' });
      inputOf(host).focus();
      await pressKeys(host, 'ArrowDown');

      assert.isTrue(isOpen(host));
      assert.equal(listOf(host).ariaLabel, 'Vilken plats?');
      await assert.isAccessible(host);
    });

    it('goes to the first option by Down and to the last by Up, and around at either end (WCAG 2.1.1)', async () => {
      const host = await renderCombobox();
      inputOf(host).focus();

      await pressKeys(host, 'ArrowDown');
      assert.equal(readActive(host), 'Gator');
      await pressKeys(host, 'ArrowUp');
      assert.equal(readActive(host), 'Vet inte');
      await pressKeys(host, 'ArrowDown', 'ArrowDown');
      assert.equal(readActive(host), 'Bygglov');

      await pressKeys(host, 'Escape', 'ArrowUp');
      assert.equal(readActive(host), 'Vet inte');
    });

    it('goes to the chosen option first, which has a tick', async () => {
      const host = await renderCombobox({ value: 'vagar' });
      inputOf(host).focus();

      await pressKeys(host, 'ArrowDown');

      assert.equal(readActive(host), 'Vägar');
      assert.deepEqual(readSelected(host), ['Vägar']);
      assert.isTrue(optionOf(host, 'Vägar').querySelector('.tick') !== null);
      assert.isTrue(optionOf(host, 'Gator').querySelector('.tick') === null);
    });

    it('selects the row that the keys are on, while the tick stays with what is chosen', async () => {
      const host = await renderCombobox({ value: 'vagar' });
      inputOf(host).focus();

      await pressKeys(host, 'ArrowDown', 'ArrowDown');

      assert.notEqual(readActive(host), 'Vägar');
      assert.deepEqual(readSelected(host), [readActive(host)]);
      assert.isTrue(optionOf(host, 'Vägar').querySelector('.tick') !== null);
    });

    it('opens by Alt+Down without a move, and closes by Alt+Up', async () => {
      const host = await renderCombobox();
      inputOf(host).focus();

      await pressKeys(host, 'Alt+ArrowDown');
      assert.isTrue(isOpen(host));
      assert.equal(readActive(host), '');

      await pressKeys(host, 'Alt+ArrowUp');
      assert.isFalse(isOpen(host));
    });

    it('chooses by Enter, tells the form once and does not send it', async () => {
      const host = await renderCombobox();
      inputOf(host).focus();

      await pressKeys(host, 'ArrowDown', 'ArrowDown', 'Enter');

      assert.equal(inputOf(host).value, 'Bygglov');
      assert.equal(comboboxOf(host).value, 'bygglov');
      assert.deepEqual(host.changes, [['place', 'bygglov']]);
      assert.isFalse(isOpen(host));
      assert.equal(host.sent, 0);
      assert.isTrue(hasFocus(inputOf(host)));
    });

    it('leaves the row for the caret by Home and End', async () => {
      const host = await renderCombobox();
      await typeText(host, 'g');
      await pressKeys(host, 'ArrowDown', 'Home');
      assert.equal(readActive(host), '');

      await sendKeys({ type: 'by' });
      await comboboxOf(host).updateComplete;

      assert.equal(inputOf(host).value, 'byg');
      assert.equal(readActive(host), '');
    });

    it('keeps the Escape that closes the list from the page', async () => {
      const host = await renderCombobox();
      const keys: string[] = [];
      host.addEventListener('keydown', ({ key }) => keys.push(key));
      inputOf(host).focus();

      await pressKeys(host, 'ArrowDown', 'Escape', 'Escape');

      assert.isFalse(isOpen(host));
      assert.deepEqual(keys, ['ArrowDown', 'Escape']);
    });

    it('goes to the next control by Tab, with nothing chosen on the way', async () => {
      const host = await renderCombobox();
      inputOf(host).focus();
      await pressKeys(host, 'ArrowDown', 'ArrowDown');

      await pressKeys(host, 'Tab');

      assert.isTrue(hasFocus(nextInputOf(host)));
      assert.isFalse(isOpen(host));
      assert.deepEqual(host.changes, []);
    });
  });

  describe('when it is used by mouse', () => {
    it('opens at the control and marks what is in it, so that typing begins anew', async () => {
      const host = await renderCombobox({ value: 'gator' });

      await click(host, inputOf(host));
      assert.isTrue(isOpen(host));
      await typeText(host, 'byg');

      assert.equal(inputOf(host).value, 'byg');
    });

    it('opens and closes at its button, which gives the focus to the control', async () => {
      const host = await renderCombobox();
      const toggle = toggleOf(host);
      const { width, height } = toggle.getBoundingClientRect();
      assert.isAtLeast(width, 44);
      assert.isAtLeast(height, 44);

      await click(host, toggle);
      assert.isTrue(isOpen(host));
      assert.isTrue(hasFocus(inputOf(host)));

      await click(host, toggle);
      assert.isFalse(isOpen(host));
    });

    it('chooses the row that is pressed and keeps the focus', async () => {
      const host = await renderCombobox();
      await click(host, inputOf(host));
      assert.isAtLeast(optionOf(host, 'Nybygge').offsetHeight, 44);

      await click(host, optionOf(host, 'Nybygge'));

      assert.equal(inputOf(host).value, 'Nybygge');
      assert.deepEqual(host.changes, [['place', 'nybygge']]);
      assert.isFalse(isOpen(host));
      assert.isTrue(hasFocus(inputOf(host)));
    });
  });

  describe('when it stands in a dialog', () => {
    it('closes its list by Escape first, then the dialog (WCAG 2.1.2)', async () => {
      const dialog = await fixture<HTMLDialogElement>(html`<dialog aria-label="Test"></dialog>`);
      const host = await renderCombobox();
      dialog.append(host);
      dialog.showModal();
      inputOf(host).focus();

      await pressKeys(host, 'ArrowDown', 'Escape');
      assert.isTrue(dialog.open);
      assert.isFalse(isOpen(host));

      await pressKeys(host, 'ArrowDown', 'Escape', 'ArrowDown', 'Escape');
      assert.isTrue(dialog.open);

      const closed = oneEvent(dialog, 'close');
      await pressKeys(host, 'Escape');
      await closed;
      assert.isFalse(dialog.open);
    });

    it('brings the open list into sight where the dialog scrolls', async () => {
      const dialog = await fixture<HTMLDialogElement>(
        html`<dialog aria-label="Test" style="height: 400px; width: 320px; overflow: auto">
          <div style="height: 340px"></div>
        </dialog>`,
      );
      const host = await renderCombobox();
      dialog.append(host);
      dialog.showModal();
      inputOf(host).focus({ preventScroll: true });

      await pressKeys(host, 'ArrowDown');

      const { top, bottom } = dialog.getBoundingClientRect();
      assert.isAtLeast(inputOf(host).getBoundingClientRect().top, top);
      assert.isAtMost(listOf(host).getBoundingClientRect().bottom, bottom);
    });
  });

  describe('when its options have groups', () => {
    it('passes the accessibility audit', async () => {
      const host = await renderCombobox({ options: grouped });
      inputOf(host).focus();
      await pressKeys(host, 'ArrowDown');

      await assert.isAccessible(host);
    });

    it('names each group over its options, and counts through them all', async () => {
      const host = await renderCombobox({ options: grouped });
      inputOf(host).focus();
      await pressKeys(host, 'ArrowDown');

      const groups = queryAllByRole(host, 'group');
      assert.deepEqual(groups.map(nameOf), ['Skolor', 'Parker']);
      assert.deepEqual(
        groups.map((group) => queryAllByRole(group, 'option').length),
        [2, 1],
      );
      assert.equal(optionOf(host, 'Vet inte').ariaPosInSet, '4');
      assert.equal(optionOf(host, 'Vet inte').ariaSetSize, '4');
    });

    it('puts the group with the best match first', async () => {
      const host = await renderCombobox({ options: grouped });

      await typeText(host, 'skol');

      assert.deepEqual(queryAllByRole(host, 'group').map(nameOf), ['Parker', 'Skolor']);
      assert.deepEqual(readOptions(host), ['Skolparken', 'Norra skolan', 'Södra skolan']);
    });
  });

  describe('when a message is on its way', () => {
    it('can be read, but not changed', async () => {
      const host = await renderCombobox({ value: 'gator' });
      inputOf(host).focus();
      await pressKeys(host, 'ArrowDown');

      comboboxOf(host).busy = true;
      await comboboxOf(host).updateComplete;
      assert.isFalse(isOpen(host));
      await pressKeys(host, 'ArrowDown');
      await click(host, toggleOf(host));
      await typeText(host, 'x');

      assert.isFalse(isOpen(host));
      assert.equal(inputOf(host).value, 'Gator');
    });
  });

  describe('when it is taken out while something is typed', () => {
    it('comes back as it was chosen', async () => {
      const host = await renderCombobox({ value: 'gator' });
      const combobox = comboboxOf(host);
      await typeText(host, 'xyz');

      combobox.remove();
      inShadow(host, '.field').append(combobox);
      await combobox.updateComplete;

      assert.equal(inputOf(host).value, 'Gator');
      assert.isFalse(isOpen(host));
    });

    it('chooses the option that was typed in full', async () => {
      const host = await renderCombobox();
      const combobox = comboboxOf(host);
      await typeText(host, 'Bygglov');
      const chosen: unknown[] = [];
      combobox.addEventListener('field-change', (event) => chosen.push(event.value));

      combobox.remove();

      assert.deepEqual(chosen, ['bygglov']);
    });
  });
});
