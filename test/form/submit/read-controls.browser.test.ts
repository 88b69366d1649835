import { assert } from '@open-wc/testing';
import {
  fillDefaultForm,
  getChoice,
  getField,
  queryWarning,
  readErrors,
  readFieldError,
  valueOf,
} from '../../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { lastMessage } from '../../support/interactions.ts';
import { openForm } from '../../support/open-widget.ts';
import { getByRole, hasFocus } from '../../support/queries.ts';

const options = ['Finspång', 'Rejmyre', 'Lotorp'].map((label) => ({ value: label.toLowerCase(), label }));
const manyOptions = [...options, ...Array.from({ length: 20 }, (_, n) => ({ value: `by-${n}`, label: `By ${n}` }))];

describe('readControls()', () => {
  let endpoint: Endpoint;
  const formOf = (...fields: object[]) =>
    openForm({
      endpoint: endpoint.url,
      config: { fields: fields.map((field) => ({ name: 'q', label: 'Fråga', ...field })) },
    });

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  describe('when a control has changed without an event', () => {
    for (const type of ['text', 'textarea', 'date', 'number', 'tel', 'email']) {
      it(`sends what it shows (${type})`, async () => {
        const [shown, sent] = {
          date: ['23/11 2026', '2026-11-23'],
          number: ['1 000,5', 1000.5],
          tel: ['070-174 06 05', '+46701740605'],
          email: ['namn@example.se', 'namn@example.se'],
        }[type] ?? ['Hej', 'Hej'];
        const form = await formOf({ type });

        getField(form, 'Fråga').value = String(shown);
        await form.submit();

        assert.deepEqual((await lastMessage(endpoint)).values, { q: sent });
      });
    }

    it('sends the option that a list shows', async () => {
      const form = await formOf({ type: 'select', options, default: 'lotorp' });

      getField<HTMLSelectElement>(form, 'Fråga').selectedIndex = 1;
      await form.submit();

      assert.deepEqual((await lastMessage(endpoint)).values, { q: 'finspång' });
    });

    it('sends nothing where a list shows no option', async () => {
      const form = await formOf({ type: 'select', options, default: 'lotorp' });

      getField<HTMLSelectElement>(form, 'Fråga').selectedIndex = 0;
      await form.submit();

      assert.deepEqual((await lastMessage(endpoint)).values, {});
    });

    it('sends the radio button that is chosen', async () => {
      const form = await formOf({ type: 'radio', options, default: 'lotorp' });

      getChoice(form, 'Fråga', 'Rejmyre').checked = true;
      await form.submit();

      assert.deepEqual((await lastMessage(endpoint)).values, { q: 'rejmyre' });
    });

    it('sends the checkboxes that are ticked', async () => {
      const form = await formOf(
        { type: 'checkboxes', options, default: ['finspång', 'lotorp'] },
        { type: 'checkbox', name: 'yes', label: 'Jag lovar' },
        { type: 'checkbox', name: 'no', label: 'Jag vet', default: true },
      );

      getChoice(form, 'Fråga', 'Finspång').checked = false;
      getChoice(form, 'Fråga', 'Rejmyre').checked = true;
      getByRole<HTMLInputElement>(form, 'checkbox', { name: 'Jag lovar' }).checked = true;
      getByRole<HTMLInputElement>(form, 'checkbox', { name: 'Jag vet' }).checked = false;
      await form.submit();

      assert.deepEqual((await lastMessage(endpoint)).values, { q: ['rejmyre', 'lotorp'], yes: true });
    });

    it('sends the option whose name a long list shows', async () => {
      const form = await formOf({ type: 'select', options: manyOptions });

      getField(form, 'Fråga').value = 'rejmyre';
      await form.submit();

      assert.deepEqual((await lastMessage(endpoint)).values, { q: 'rejmyre' });
    });

    it('shows the last choice in a long list whose text is no option, and sends that', async () => {
      const form = await formOf({ type: 'select', options: manyOptions, default: 'lotorp' });

      getField(form, 'Fråga').value = 'Norrköping';
      await form.submit();

      assert.deepEqual((await lastMessage(endpoint)).values, { q: 'lotorp' });
    });

    it('asks for what depends on it', async () => {
      const form = await formOf(
        { type: 'select', options },
        { type: 'text', name: 'more', label: 'Var där?', required: true, showWhen: { field: 'q', is: 'rejmyre' } },
      );

      getField<HTMLSelectElement>(form, 'Fråga').selectedIndex = 2;
      await form.submit();

      assert.deepEqual(readErrors(form), ['Svara på frågan ”Var där?”']);
    });
  });

  describe('when a text with a personal number was set without an event', () => {
    for (const [kind, label, config] of [
      ['with a config', 'Fråga', { fields: [{ type: 'textarea', name: 'q', label: 'Fråga' }] }],
      ['without a config', 'Beskrivning av ärendet:', ''],
    ] as const) {
      it(`asks before it is sent, in a form ${kind}`, async () => {
        const form = await openForm({ endpoint: endpoint.url, config });
        if (config === '') await fillDefaultForm(form);

        getField(form, label).value = 'Jag är 640823-3234';
        await form.submit();

        assert.isTrue(hasFocus(queryWarning(form) ?? form));
        assert.lengthOf(await endpoint.received(), 0);
        await form.submit();
        assert.lengthOf(await endpoint.received(), 1);
      });
    }
  });

  describe('when a text holds what nobody sees', () => {
    it('shows the text that is sent', async () => {
      const form = await formOf({ type: 'text' }, { type: 'textarea', name: 'more', label: 'Mer', minLength: 400 });

      getField(form, 'Fråga').value = ' A\u030asa\tO\u0308berg\u200b';
      getField(form, 'Mer').value = 'rad\u00ad 1\u2028rad 2 \n';
      await form.submit();

      assert.equal(valueOf(form, 'Fråga'), 'Åsa Öberg');
      assert.equal(valueOf(form, 'Mer'), 'rad 1\nrad 2');
      assert.equal(readFieldError(form, 'Mer'), 'Fel: Skriv minst 400 tecken. Nu har texten 11 tecken.');
    });

    it('is not an answer where one is required', async () => {
      const form = await formOf({ type: 'text', required: true });

      getField(form, 'Fråga').value = '\u200b\u3164\u2800';
      await form.submit();

      assert.deepEqual(readErrors(form), ['Fyll i ”Fråga”']);
    });
  });
});
