import { assert, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { createDraftNote } from '../../../src/form/view/draft-note.ts';
import { messages as formMessages } from '../../../src/messages/locales/sv/form.entry.ts';
import { messages as submitMessages } from '../../../src/messages/locales/sv/submit.entry.ts';
import type { Messages } from '../../../src/messages/messages.ts';
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

  it('announces it too when the form is rendered a few frames later', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    host.style.minHeight = '1px';
    const root = host.attachShadow({ mode: 'open' });
    const announced: string[] = [];
    const renderNote = createDraftNote(host, (text) => announced.push(text));
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);

    render(renderNote({ ...formMessages, ...submitMessages } as Messages), root); // these two are of one language

    await waitUntil(() => announced.length > 0);
    assert.deepEqual(announced, [note]);
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
