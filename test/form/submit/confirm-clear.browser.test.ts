import { assert } from '@open-wc/testing';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import { find, formWith, hasFocus, maybe, words } from '../../support/elements.ts';
import { press, tick, typeInto } from '../../support/filling.ts';

const fields = [
  { type: 'text', name: 'text', label: 'Text' },
  { type: 'radio', name: 'kind', label: 'Slag', options: [{ value: 'a', label: 'Alfa' }] },
  { type: 'text', name: 'name', label: 'Namn', autocomplete: 'name' },
  { type: 'email', name: 'email', label: 'E-post' },
];

const valueOf = (form: SynpunktForm, name: string): string => find<HTMLInputElement>(form, `[name=${name}]`).value;

describe('renderConfirmClear', () => {
  const opened = (): Promise<SynpunktForm> => formWith({ config: { fields } });

  beforeEach(() => sessionStorage.clear());

  it('offers that only where something is written', async () => {
    const form = await opened();
    assert.isTrue(maybe(form, '#clear') === null);

    await typeInto(form, 'name', 'N');

    assert.equal(words(find(form, '#clear')), 'Rensa');
  });

  it('asks first, and keeps every word where the answer is no (WCAG 3.3.4)', async () => {
    const form = await opened();
    await typeInto(form, 'text', 'Lampan');

    find(form, '#clear').click();
    await form.updateComplete;
    const asked = words(find(form, '#clear-question'));
    const focused = hasFocus(find(form, '#clear-no'));
    await assert.isAccessible(form);
    await press(form, 'Enter');

    assert.equal(asked, 'Vill du ta bort allt du har skrivit?');
    assert.isTrue(focused);
    assert.equal(valueOf(form, 'text'), 'Lampan');
    assert.isTrue(hasFocus(find(form, '#clear')));
  });

  it('erases it in the form and in the tab, and says so (WCAG 4.1.3)', async () => {
    const form = await opened();
    await typeInto(form, 'text', 'Lampan');
    await typeInto(form, 'email', 'namn@example.se');
    await tick(form, 'kind', 'a');

    find(form, '#clear').click();
    await form.updateComplete;
    find(form, '#clear-yes').click();
    await form.updateComplete;

    assert.deepEqual([valueOf(form, 'text'), valueOf(form, 'email')], ['', '']);
    assert.isFalse(find<HTMLInputElement>(form, '[name=kind]').checked);
    assert.equal(words(find(form, '.root > [role=status]')), 'Det du skrev är borttaget');
    assert.isTrue(hasFocus(find(form, '[name=text]')));
    assert.lengthOf(sessionStorage, 0);
  });
});
