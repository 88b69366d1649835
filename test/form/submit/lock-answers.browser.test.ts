import { assert, oneEvent } from '@open-wc/testing';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import { choose, fill, getChoice, getField, pressSend, valueOf } from '../../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { pressKeys } from '../../support/interactions.ts';
import { openForm } from '../../support/open-widget.ts';
import { hasFocus } from '../../support/queries.ts';

describe('lockAnswers()', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    sessionStorage.clear();
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  describe('when an answer is changed while it is sending', () => {
    const options = [
      { value: 'a', label: 'Alfa' },
      { value: 'b', label: 'Beta' },
    ];
    const fields = [
      { type: 'radio', name: 'radio', label: 'Knappar', options },
      { type: 'select', name: 'select', label: 'Lista', options },
      {
        type: 'select',
        name: 'groups',
        label: 'Grupper',
        options: options.map((option) => ({ ...option, group: 'G' })),
      },
      { type: 'checkboxes', name: 'boxes', label: 'Rutor', options },
      { type: 'checkbox', name: 'box', label: 'Ruta' },
      { type: 'date', name: 'date', label: 'Datum' },
      { type: 'text', name: 'text', label: 'Text' },
    ];
    const labels = ['Knappar', 'Lista', 'Grupper', 'Rutor'];
    const stateOf = (form: SynpunktForm): unknown[] => [
      ...['Knappar', 'Rutor'].flatMap((label) => options.map((option) => getChoice(form, label, option.label).checked)),
      getField(form, 'Ruta').checked,
      ...['Lista', 'Grupper', 'Datum', 'Text'].map((label) => valueOf(form, label)),
    ];

    /** Fills in all fields, and sends to an endpoint that does not answer yet. */
    async function sendingForm(): Promise<SynpunktForm> {
      await endpoint.script({ status: 400, hold: true });
      const form = await openForm({ endpoint: endpoint.url, config: { fields } });
      for (const label of labels) await choose(form, label, 'Alfa');
      await fill(form, 'Datum', '2026-11-23');
      await fill(form, 'Text', 'Lampan');
      pressSend(form);
      await endpoint.received(1);
      await form.updateComplete;
      return form;
    }

    it('keeps what was sent in every control, which tell a screen reader so', async () => {
      const form = await sendingForm();
      const before = stateOf(form);

      for (const label of labels) await choose(form, label, 'Beta');
      await choose(form, 'Ruta');
      await fill(form, 'Datum', '2027-01-01');
      await fill(form, 'Text', 'Gatan');

      assert.deepEqual(stateOf(form), before);
      const locked = [getChoice(form, 'Knappar', 'Alfa'), getField(form, 'Lista'), getChoice(form, 'Rutor', 'Beta')];
      assert.deepEqual(
        [...locked, getField(form, 'Ruta')].map((control) => control.ariaDisabled),
        ['true', 'true', 'true', 'true'],
      );
      await assert.isAccessible(form);
      const failed = oneEvent(form, 'synpunkt-failed');
      await endpoint.release();
      await failed;
      assert.deepEqual(stateOf(form), before);
      await choose(form, 'Lista', 'Beta');
      assert.equal(valueOf(form, 'Lista'), 'b');
    });

    it('changes nothing by the keyboard either, and leaves the focus where it is', async () => {
      const form = await sendingForm();
      const before = stateOf(form);

      getField(form, 'Ruta').focus();
      await pressKeys(form, ' ');
      const isFocused = hasFocus(getField(form, 'Ruta'));
      getField(form, 'Lista').focus();
      await pressKeys(form, 'ArrowDown');
      getChoice(form, 'Knappar', 'Alfa').focus();
      await pressKeys(form, 'ArrowDown');

      assert.isTrue(isFocused);
      assert.deepEqual(stateOf(form), before);
      await endpoint.release();
    });
  });
});
