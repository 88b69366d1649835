import { assert } from '@open-wc/testing';
import { fill, valueOf } from '../../support/drivers.ts';
import { openFormToSend } from '../../support/open-widget.ts';
import { queryByRole } from '../../support/queries.ts';

describe('ValuesController', () => {
  const configWith = (defaultText: string) => ({
    fields: [
      { type: 'text' as const, name: 'place', label: 'Plats', default: defaultText },
      { type: 'text' as const, name: 'street', label: 'Gata', default: defaultText },
    ],
  });

  beforeEach(() => sessionStorage.clear());

  describe('when another config has other defaults', () => {
    it('shows them, and nothing to clear', async () => {
      const form = await openFormToSend({ endpoint: '/nowhere', config: configWith('Finspång') });

      form.config = configWith('Rejmyre');
      await form.updateComplete;

      assert.equal(valueOf(form, 'Plats'), 'Rejmyre');
      assert.isTrue(queryByRole(form, 'button', { name: 'Rensa' }) === null);
      assert.lengthOf(sessionStorage, 0);
    });

    it('keeps the answers that were changed', async () => {
      const form = await openFormToSend({ endpoint: '/nowhere', config: configWith('Finspång') });
      await fill(form, 'Plats', '');
      await fill(form, 'Gata', 'Storgatan');

      form.config = configWith('Rejmyre');
      await form.updateComplete;

      assert.deepEqual([valueOf(form, 'Plats'), valueOf(form, 'Gata')], ['', 'Storgatan']);
    });
  });
});
