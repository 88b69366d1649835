import { assert } from '@open-wc/testing';
import { inOneTab, leaveIsAskedAbout, valueOf } from '../../support/drafts.ts';
import { find, formWith } from '../../support/elements.ts';
import { startEndpoint } from '../../support/endpoint.ts';
import { press, send, typeInto } from '../../support/filling.ts';

describe('openDraftStore()', () => {
  const fields = [{ type: 'text', name: 'text', label: 'Text' }];
  const { opened, again } = inOneTab(fields);

  it('keeps the drafts of two forms apart, also of the same name', async () => {
    const [one, other] = [await opened(), await opened()];
    await typeInto(one, 'text', 'ett');
    await typeInto(other, 'text', 'två');

    one.remove();
    other.remove();
    const next = [await opened(), await opened()];

    assert.deepEqual(
      next.map((form) => valueOf(form, 'text')),
      ['ett', 'två'],
    );
  });

  it('keeps the drafts of forms of different names apart', async () => {
    const form = await opened();
    await typeInto(form, 'text', 'ett');

    const other = await again(form, { form: 'annat' });
    const elsewhere = valueOf(other, 'text');
    const next = await again(other);

    assert.deepEqual([elsewhere, valueOf(next, 'text')], ['', 'ett']);
  });

  it('keeps the drafts of two endpoints apart', async () => {
    const elsewhere = await startEndpoint();
    const form = await opened();
    await typeInto(form, 'text', 'ett');
    form.remove();

    const other = await formWith({ endpoint: elsewhere.url, config: { fields } });

    assert.equal(valueOf(other, 'text'), '');
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
        const form = await opened();
        await typeInto(form, 'text', 'Lampan');

        const asked = leaveIsAskedAbout();
        const next = await again(form);

        assert.isTrue(asked);
        assert.equal(valueOf(next, 'text'), 'Lampan');
        await send(next);
        assert.equal(valueOf(await again(next), 'text'), '');
      });
    }

    it('is touched by nobody: a form that was opened and left has written nothing', async () => {
      const touched: string[] = [];
      const note = (name: string) => () => {
        touched.push(name);
        return null;
      };
      Object.assign(Storage.prototype, { getItem: note('read'), setItem: note('write'), removeItem: note('erase') });
      const form = await opened();
      find(form, '[name=text]').focus();
      await press(form, 'Tab');

      assert.deepEqual(touched, ['read']);
    });
  });
});
