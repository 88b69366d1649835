import { assert } from '@open-wc/testing';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import type { SendResult } from '../../../src/transport/send.ts';
import { fill, fillDefaultForm, getSendButton, hasReceipt, readReceipt, valueOf } from '../../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { openForm } from '../../support/open-widget.ts';
import { textOf } from '../../support/queries.ts';

const text = 'Beskrivning av ärendet:';

describe('<synpunkt-form> reset()', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  describe('when a message is being sent', () => {
    /** Presses send; resolves to the end of the submission once the message is on its way. */
    async function sending(form: SynpunktForm): Promise<{ done: Promise<void>; events: string[] }> {
      const events: string[] = [];
      for (const type of ['synpunkt-sent', 'synpunkt-failed']) form.addEventListener(type, () => events.push(type));
      await fillDefaultForm(form);
      const done = form.submit();
      await endpoint.received(1);
      return { done, events };
    }

    it('cancels it, and can be filled in at once', async () => {
      await endpoint.script({ hold: true });
      const form = await openForm({ endpoint: endpoint.url });
      const { done, events } = await sending(form);

      form.reset();
      await done;
      await fill(form, text, 'Gropen i vägen');

      assert.equal(valueOf(form, text), 'Gropen i vägen');
      assert.equal(textOf(getSendButton(form)), 'Skicka');
      assert.deepEqual(events, []);
    });

    it('cancels it also where another page of the tab has sent the message', async () => {
      await endpoint.script({ hold: true });
      const form = await openForm({ endpoint: endpoint.url });
      const { done, events } = await sending(form);

      sessionStorage.clear();
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await done;
      await form.updateComplete;

      assert.equal(valueOf(form, text), '');
      assert.deepEqual(events, []);
    });

    it('shows the next message alone, where a transport goes on with the last one', async () => {
      const calls = [0, 1].map(() => Promise.withResolvers<SendResult>());
      const called = Promise.withResolvers<void>();
      const form = await openForm();
      let count = 0;
      form.transport = async () => {
        const call = calls[count];
        count += 1;
        called.resolve();
        return call ? call.promise : { ok: true, receipt: {} };
      };
      await fillDefaultForm(form);
      const first = form.submit();
      await called.promise;

      form.reset();
      await first;
      await form.updateComplete;
      await fillDefaultForm(form);
      const second = form.submit();
      calls[0]?.resolve({ ok: true, receipt: { reference: 'A-1' } });
      await calls[0]?.promise;
      const hadReceipt = hasReceipt(form);
      calls[1]?.resolve({ ok: true, receipt: { reference: 'A-2' } });
      await second;

      assert.isFalse(hadReceipt);
      assert.equal(readReceipt(form).facts['Referensnummer'], 'A-2');
    });
  });
});
