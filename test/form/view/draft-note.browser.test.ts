import { assert } from '@open-wc/testing';
import { shareTab } from '../../support/drafts.ts';
import { readStatus } from '../../support/drivers.ts';
import { typeText } from '../../support/interactions.ts';
import { formInDialog, openForm, renderButton } from '../../support/open-widget.ts';
import { queryByText } from '../../support/queries.ts';
import { waitUntil } from '../../support/wait-until.ts';

describe('createDraftNote', () => {
  const { open, reopen } = shareTab([
    { type: 'text', name: 'text', label: 'Text' },
    { type: 'textarea', name: 'more', label: 'Mer' },
  ]);
  const note = 'Det du skrev tidigare finns kvar. Tryck på ”Rensa” om du vill ta bort det.';

  /** Loads the form of a button, which restores a draft, and leaves its dialog closed. */
  async function loadClosedForm() {
    const before = await openForm({ endpoint: '/nowhere' });
    await typeText(before, 'Beskrivning av ärendet:', 'Lampan');
    before.remove();
    const button = await renderButton({ endpoint: '/nowhere' });
    await button.load();
    const form = formInDialog(button);
    // Nothing of a closed dialog is exposed.
    const countNotes = (): number => (form.renderRoot.textContent?.split(note).length ?? 1) - 1;
    await waitUntil(() => countNotes() > 0);
    return { button, form, countNotes };
  }

  it('says so in the form and announces it once (WCAG 4.1.3)', async () => {
    const form = await open();
    await typeText(form, 'Text', 'Lampan');

    const next = await reopen(form);
    await waitUntil(() => readStatus(next) !== '');
    const announced = readStatus(next);
    await typeText(next, 'Mer', 'x');

    assert.equal(announced, note);
    assert.equal(readStatus(next), '');
    assert.isNotNull(queryByText(next, note));
  });

  it('says nothing in a form that has none', async () => {
    const form = await open();

    await typeText(form, 'Text', 'Lampan');

    assert.isNull(queryByText(form, note));
  });

  it('says no more when the form has been cleared', async () => {
    const form = await open();
    await typeText(form, 'Text', 'Lampan');
    const next = await reopen(form);
    await waitUntil(() => queryByText(next, note) !== null);

    next.reset();
    await next.updateComplete;

    assert.isNull(queryByText(next, note));
  });

  it('announces it when the dialog around the form is opened', async () => {
    const { button, form, countNotes } = await loadClosedForm();
    const whileClosed = countNotes();

    await button.show();
    await waitUntil(() => readStatus(form) === note);

    assert.equal(whileClosed, 1);
    assert.equal(countNotes(), 2);
  });

  it('announces nothing of a form that was cleared while the dialog around it was closed', async () => {
    const { button, form } = await loadClosedForm();

    form.reset();
    await button.show();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await form.updateComplete;

    assert.equal(readStatus(form), '');
  });
});
