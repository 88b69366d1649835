import { assert } from '@open-wc/testing';
import { asksBeforeLeaving, shareTab } from '../../support/drafts.ts';
import { getField, valueOf } from '../../support/drivers.ts';
import { startEndpoint } from '../../support/endpoint.ts';
import { pressKeys, send, typeText } from '../../support/interactions.ts';
import { openForm } from '../../support/open-widget.ts';

describe('openDraftStore()', () => {
  const fields = [{ type: 'text', name: 'text', label: 'Text' }];
  const { open, reopen } = shareTab(fields);

  it('keeps the drafts of two forms apart, also of the same name', async () => {
    const [one, other] = [await open(), await open()];
    await typeText(one, 'Text', 'ett');
    await typeText(other, 'Text', 'två');

    one.remove();
    other.remove();
    const next = [await open(), await open()];

    assert.deepEqual(
      next.map((form) => valueOf(form, 'Text')),
      ['ett', 'två'],
    );
  });

  it('keeps the drafts of forms of different names apart', async () => {
    const form = await open();
    await typeText(form, 'Text', 'ett');

    const other = await reopen(form, { form: 'annat' });
    const elsewhere = valueOf(other, 'Text');
    const next = await reopen(other);

    assert.deepEqual([elsewhere, valueOf(next, 'Text')], ['', 'ett']);
  });

  it('keeps the drafts of two endpoints apart', async () => {
    const elsewhere = await startEndpoint();
    const form = await open();
    await typeText(form, 'Text', 'ett');
    form.remove();

    const other = await openForm({ endpoint: elsewhere.url, config: { fields } });

    assert.equal(valueOf(other, 'Text'), '');
    await elsewhere.stop();
  });

  describe('when the storage of the tab', () => {
    const { getItem, setItem, removeItem } = Storage.prototype;
    const fail = (): never => {
      throw new DOMException('no', 'QuotaExceededError');
    };

    afterEach(() => {
      Object.assign(Storage.prototype, { getItem, setItem, removeItem });
    });

    for (const [what, broken] of [
      ['is full', { setItem: fail }],
      ['throws at every touch', { getItem: fail, setItem: fail, removeItem: fail }],
    ] as const) {
      it(`${what}: keeps the draft in the page, and asks before that is left`, async () => {
        Object.assign(Storage.prototype, broken);
        const form = await open();
        await typeText(form, 'Text', 'Lampan');

        const asked = asksBeforeLeaving();
        const next = await reopen(form);

        assert.isTrue(asked);
        assert.equal(valueOf(next, 'Text'), 'Lampan');
        await send(next);
        assert.equal(valueOf(await reopen(next), 'Text'), '');
      });
    }

    it('is touched by nobody: a form that was opened and left has written nothing', async () => {
      const touched: string[] = [];
      const note = (name: string) => () => {
        touched.push(name);
        return null;
      };
      Object.assign(Storage.prototype, { getItem: note('read'), setItem: note('write'), removeItem: note('erase') });
      const form = await open();
      getField(form, 'Text').focus();
      await pressKeys(form, 'Tab');

      assert.deepEqual([...new Set(touched)], ['read']);
    });
  });
});
