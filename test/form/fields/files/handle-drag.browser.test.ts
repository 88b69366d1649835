import { assert } from '@open-wc/testing';
import type { SynpunktForm } from '../../../../src/form/synpunkt-form.ts';
import { getField, readFileErrors, readFiles } from '../../../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../../../support/endpoint.ts';
import { openForm } from '../../../support/open-widget.ts';
import { inShadow } from '../../../support/shadow.ts';

const pdf = (name: string): File => new File([name], name, { type: 'application/pdf' });

/** Dispatches a drag event with files; returns it when the form has rendered. */
async function drag(
  form: SynpunktForm,
  selector: string,
  type: 'dragover' | 'dragleave' | 'drop',
  ...files: File[]
): Promise<DragEvent> {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, composed: true });
  inShadow(form, selector).dispatchEvent(event);
  await form.updateComplete;
  return event;
}

const isOver = (form: SynpunktForm, name: string): boolean =>
  inShadow(form, `.files:has(#field-${name})`).classList.contains('over');

describe('handleDrag', () => {
  let endpoint: Endpoint;
  let form: SynpunktForm;

  beforeEach(async () => {
    endpoint = await startEndpoint();
    const fields = [
      { type: 'text', name: 'text', label: 'Text' },
      { type: 'file', name: 'papers', label: 'Handlingar' },
      { type: 'file', name: 'one', label: 'En', maxFiles: 1 },
    ];
    form = await openForm({ endpoint: endpoint.url, config: { fields } });
  });

  afterEach(() => endpoint.stop());

  for (const place of ['#field-papers', '#field-papers-label', '#field-papers-hint']) {
    it(`takes what is dropped on ${place}, as if it had been chosen`, async () => {
      const event = await drag(form, place, 'drop', pdf('a.pdf'), pdf('b.pdf'));

      assert.isTrue(event.defaultPrevented);
      assert.deepEqual(readFiles(form), ['a.pdf 1 kB', 'b.pdf 1 kB']);
    });
  }

  it('refuses what is more than the one that there may be, and what may not be sent', async () => {
    await drag(form, '#field-one', 'drop', pdf('a.pdf'), pdf('b.pdf'), new File(['x'], 'bok.epub'));

    assert.deepEqual(readFiles(form), ['a.pdf 1 kB']);
    assert.deepEqual(readFileErrors(form), [
      'b.pdf är inte tillagd, eftersom bara en fil kan skickas.',
      'Filen bok.epub är av en filtyp som inte kan skickas här. Välj en annan fil.',
    ]);
  });

  it('shows where the files would go, until they are elsewhere', async () => {
    const event = await drag(form, '#field-papers-label', 'dragover', pdf('a.pdf'));
    assert.isTrue(event.defaultPrevented);
    assert.deepEqual([isOver(form, 'papers'), isOver(form, 'one')], [true, false]);
    await assert.isAccessible(form);

    await drag(form, '#field-one', 'dragover', pdf('a.pdf'));
    assert.deepEqual([isOver(form, 'papers'), isOver(form, 'one')], [false, true]);
    await drag(form, '#field-one', 'dragleave', pdf('a.pdf'));

    assert.deepEqual([isOver(form, 'papers'), isOver(form, 'one')], [false, false]);
  });

  it('shows it no longer when they have been dropped', async () => {
    await drag(form, '#field-papers', 'dragover', pdf('a.pdf'));

    await drag(form, '#field-papers', 'drop', pdf('a.pdf'));

    assert.isFalse(isOver(form, 'papers'));
  });

  for (const place of ['#field-text', '.actions', '.heading']) {
    it(`keeps the page where it is when a file is dropped on ${place}, and takes none`, async () => {
      const over = await drag(form, place, 'dragover', pdf('a.pdf'));
      const dropped = await drag(form, place, 'drop', pdf('a.pdf'));

      assert.deepEqual([over.defaultPrevented, dropped.defaultPrevented], [true, true]);
      assert.deepEqual(readFiles(form), []);
    });
  }

  it('lets words be dragged into a text', async () => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'ord');
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true });

    getField(form, 'Text').dispatchEvent(event);

    assert.isFalse(event.defaultPrevented);
  });

  it('takes none while a message is on its way', async () => {
    await endpoint.script({ hold: true });
    const done = form.submit();
    await endpoint.received(1);

    const event = await drag(form, '#field-papers', 'drop', pdf('a.pdf'));

    assert.isTrue(event.defaultPrevented);
    assert.deepEqual(readFiles(form), []);
    await endpoint.release();
    await done;
  });

  it('keeps the page where it is while the file field is hidden', async () => {
    const showWhen = { field: 'text', filled: true };
    const fields = [
      { type: 'text', name: 'text', label: 'Text' },
      { type: 'file', name: 'papers', label: 'Handlingar', showWhen },
    ];
    form = await openForm({ endpoint: endpoint.url, config: { fields } });

    const dropped = await drag(form, '#field-text', 'drop', pdf('a.pdf'));

    assert.isTrue(dropped.defaultPrevented);
  });

  it('leaves a form without file fields to the page', async () => {
    const fields = [{ type: 'text', name: 'text', label: 'Text' }];
    form = await openForm({ endpoint: endpoint.url, config: { fields } });

    const dropped = await drag(form, '#field-text', 'drop', pdf('a.pdf'));

    assert.isFalse(dropped.defaultPrevented);
  });
});
