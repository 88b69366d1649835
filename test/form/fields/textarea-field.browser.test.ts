import { assert } from '@open-wc/testing';
import { fill, readFieldError, readStatus, valueOf } from '../../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { lastMessage } from '../../support/interactions.ts';
import { openForm, openFormToSend } from '../../support/open-widget.ts';
import { textOf } from '../../support/queries.ts';
import { inShadow } from '../../support/shadow.ts';
import { waitUntil } from '../../support/wait-until.ts';

describe('renderTextareaField()', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  describe('when a text nears its limit', () => {
    const config = { fields: [{ type: 'textarea', name: 'text', label: 'Text', maxLength: 300 }] };

    it('counts only then, and counts an emoji as one', async () => {
      const form = await openFormToSend({ endpoint: endpoint.url, config });

      await fill(form, 'Text', 'a'.repeat(99));
      assert.equal(textOf(inShadow(form, '[part=counter]')), '');

      await fill(form, 'Text', '🌻'.repeat(299));
      assert.equal(textOf(inShadow(form, '[part=counter]')), '1 tecken kvar');
    });

    it('counts the text as it is sent, without what nobody sees', async () => {
      const form = await openFormToSend({ endpoint: endpoint.url, config });

      await fill(form, 'Text', ` \u200b\u00ad${'a\u030a'.repeat(298)}\u2028b \n`);
      assert.equal(textOf(inShadow(form, '[part=counter]')), '0 tecken kvar');
      assert.equal(readStatus(form), 'Inga tecken kvar');

      await form.submit();
      assert.deepEqual((await lastMessage(endpoint)).values, { text: `${'å'.repeat(298)}\nb` });
    });

    it('says aloud only what stays true until the next mark (WCAG 4.1.3)', async () => {
      const form = await openFormToSend({ endpoint: endpoint.url, config });

      for (const [length, aloud] of [
        [99, ''],
        [120, 'Högst 200 tecken kvar'],
        [279, 'Högst 50 tecken kvar'],
        [281, 'Högst 20 tecken kvar'],
        [301, 'Texten är för lång'],
      ] as const) {
        await fill(form, 'Text', 'a'.repeat(length));
        assert.equal(readStatus(form), aloud);
      }
    });

    it('says nothing of it again when the message is sent, or is not', async () => {
      await endpoint.script({ status: 413 });
      const form = await openFormToSend({ endpoint: endpoint.url, config });
      await fill(form, 'Text', 'a'.repeat(299));
      const before = readStatus(form);

      await form.submit();
      await form.updateComplete;

      assert.deepEqual([before, readStatus(form)], ['Högst 10 tecken kvar', '']);
    });

    it('says so of the first text, once what counts is loaded', async () => {
      const form = await openForm({ endpoint: endpoint.url, config });

      await fill(form, 'Text', 'a'.repeat(301));
      await waitUntil(() => readStatus(form) === 'Texten är för lång');

      assert.equal(textOf(inShadow(form, '[part=counter]')), '1 tecken för mycket');
    });

    it('keeps a text that is too long, and says by how much', async () => {
      const form = await openFormToSend({ endpoint: endpoint.url, config });

      await fill(form, 'Text', 'a'.repeat(305));
      await form.submit();

      assert.equal(textOf(inShadow(form, '[part=counter]')), '5 tecken för mycket');
      assert.equal(readFieldError(form, 'Text'), 'Fel: Korta texten till högst 300 tecken. Nu har den 305 tecken.');
      assert.lengthOf(valueOf(form, 'Text'), 305);
    });
  });
});
