import { assert } from '@open-wc/testing';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import { choose, getButton, getChoice, getField, readStatus, valueOf } from '../../support/drivers.ts';
import { pressKeys, typeText } from '../../support/interactions.ts';
import { openForm } from '../../support/open-widget.ts';
import { hasFocus, nameOf, queryByRole } from '../../support/queries.ts';
import { waitUntil } from '../../support/wait-until.ts';

const fields = [
  { type: 'text', name: 'text', label: 'Text' },
  { type: 'radio', name: 'kind', label: 'Slag', options: [{ value: 'a', label: 'Alfa' }] },
  { type: 'text', name: 'name', label: 'Namn', autocomplete: 'name' },
  { type: 'email', name: 'email', label: 'E-post' },
];

/** Waits for the button, which comes with the file that sends. */
async function untilClearable(form: SynpunktForm): Promise<HTMLButtonElement> {
  await waitUntil(() => queryByRole(form, 'button', { name: 'Rensa' }));
  return getButton(form, 'Rensa');
}

describe('renderClearing()', () => {
  const opened = (): Promise<SynpunktForm> => openForm({ config: { fields } });

  beforeEach(() => sessionStorage.clear());

  it('offers that only where something is written', async () => {
    const form = await opened();
    assert.isTrue(queryByRole(form, 'button', { name: 'Rensa' }) === null);

    await typeText(form, 'Namn', 'N');

    await untilClearable(form);
  });

  it('asks first, and keeps every word where the answer is no (WCAG 3.3.4)', async () => {
    const form = await opened();
    await typeText(form, 'Text', 'Lampan');

    (await untilClearable(form)).click();
    await form.updateComplete;
    const asked = nameOf(getButton(form, 'Nej, behåll').parentElement ?? form);
    const focused = hasFocus(getButton(form, 'Nej, behåll'));
    await assert.isAccessible(form);
    await pressKeys(form, 'Enter');

    assert.equal(asked, 'Vill du ta bort allt du har skrivit?');
    assert.isTrue(focused);
    assert.equal(valueOf(form, 'Text'), 'Lampan');
    assert.isTrue(hasFocus(getButton(form, 'Rensa')));
  });

  it('erases it in the form and in the tab, and says so (WCAG 4.1.3)', async () => {
    const form = await opened();
    await typeText(form, 'Text', 'Lampan');
    await typeText(form, 'E-post', 'namn@example.se');
    await choose(form, 'Slag', 'Alfa');

    (await untilClearable(form)).click();
    await form.updateComplete;
    getButton(form, 'Ja, ta bort').click();
    await form.updateComplete;

    assert.deepEqual([valueOf(form, 'Text'), valueOf(form, 'E-post')], ['', '']);
    assert.isFalse(getChoice(form, 'Slag', 'Alfa').checked);
    assert.equal(readStatus(form), 'Det du skrev är borttaget');
    assert.isTrue(hasFocus(getField(form, 'Text')));
    assert.lengthOf(sessionStorage, 0);
  });
});
