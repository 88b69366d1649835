import { assert } from '@open-wc/testing';
import { getSummary } from '../../support/drivers.ts';
import { captureConsole } from '../../support/interactions.ts';
import { openFormToSend } from '../../support/open-widget.ts';
import { isExposed } from '../../support/queries.ts';

// In a file of its own, since a page gets the reminder only once.
describe('<synpunkt-form> without contact details', () => {
  it('reminds the web editor once, however many forms the page has', async () => {
    const lines = await captureConsole(async () => {
      for (const config of ['', { contact: {} }]) {
        // oxlint-disable-next-line no-await-in-loop -- one form after the other
        const form = await openFormToSend({ config });
        assert.isTrue(isExposed(getSummary(form)));
      }
    });

    assert.deepEqual(
      lines.filter((line) => line.includes('contact')),
      ['synpunkt: no contact details; write "contact" in the config or data-fallback on the tag'],
    );
  });
});
