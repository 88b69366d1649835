import { assert } from '@open-wc/testing';
import { fillDefaultForm, getSummary, hasReceipt, readSummary, valueOf } from '../../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { openForm } from '../../support/open-widget.ts';
import { hasFocus } from '../../support/queries.ts';
import { untilCopyOffered } from '../../support/save-copy.ts';

describe('<synpunkt-form> on a page of its own kind', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    sessionStorage.clear();
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  describe('when the page has replaced a global', () => {
    const broken = function (): never {
      throw new Error('of the page');
    };

    for (const [name, isSent] of [
      ['Headers', true],
      ['URLSearchParams', true],
      ['Date', false],
    ] as const) {
      it(`ends in ${isSent ? 'the receipt' : 'the failure with a copy'} without ${name}`, async () => {
        const form = await openForm({ endpoint: endpoint.url });
        await fillDefaultForm(form);
        const original = globalThis[name];
        const originalError = console.error;
        console.error = () => {};

        Object.assign(globalThis, { [name]: broken });
        await form.submit();
        Object.assign(globalThis, { [name]: original });

        console.error = originalError;
        assert.equal(hasReceipt(form), isSent);
        assert.lengthOf(await endpoint.received(), isSent ? 1 : 0);
        if (isSent) return;
        await untilCopyOffered(form);
        assert.equal(readSummary(form).heading, 'Meddelandet är inte skickat');
        assert.isTrue(hasFocus(getSummary(form)));
        assert.equal(valueOf(form, 'Beskrivning av ärendet:'), 'Mer ljus vid stationen, tack.');
      });
    }
  });
});
