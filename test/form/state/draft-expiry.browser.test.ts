import { assert } from '@open-wc/testing';
import { shareTab, storedDrafts } from '../../support/drafts.ts';
import { fill, valueOf } from '../../support/drivers.ts';
import { typeText } from '../../support/interactions.ts';

const fields = [
  { type: 'text', name: 'text', label: 'Text' },
  { type: 'text', name: 'name', label: 'Namn', autocomplete: 'name' },
  { type: 'tel', name: 'phone', label: 'Telefon' },
];

describe('a draft in the session storage', () => {
  const tab = shareTab(fields);
  const { open, openToSend, reopen } = tab;

  describe('when a try has failed', () => {
    const pendingOf = (): unknown => JSON.parse(storedDrafts()[0]?.replace(/^\d+/, '') ?? '').pending;

    it('stores nothing that contact details could be computed from', async () => {
      await tab.endpoint.script({ status: 400 });
      const form = await open();
      await typeText(form, 'Text', 'Lampan');
      await typeText(form, 'Telefon', '070-174 06 05');

      await form.submit();

      assert.isUndefined(pendingOf());
      await form.submit();
      const [first, second] = await tab.endpoint.received();
      assert.equal(second?.body, first?.body, 'the page itself remembers the message');
    });

    it('stores nothing that a text could be computed from when it has been changed', async () => {
      await tab.endpoint.script({ status: 400 });
      const form = await open();
      await fill(form, 'Text', 'Ring 070-174 06 05');
      await form.submit();
      const before = pendingOf();

      await fill(form, 'Text', 'Ring');
      const changed = pendingOf();
      await fill(form, 'Text', 'Ring 070-174 06 05');

      assert.isDefined(before);
      assert.isUndefined(changed);
      assert.deepEqual(pendingOf(), before);
    });
  });

  describe('when the page has been away for longer than a draft is kept', () => {
    const { now } = Date;
    const passMinutes = (minutes: number): void => {
      Date.now = () => now() + minutes * 60_000;
    };

    afterEach(() => {
      Date.now = now;
    });

    for (const [minutes, config, text] of [
      [29, {}, 'Lampan'],
      [31, {}, ''],
      [4, { draftMinutes: 5 }, 'Lampan'],
      [6, { draftMinutes: 5 }, ''],
      [31, { draftMinutes: 60 }, 'Lampan'],
      [31, { draft: 'memory' }, 'Lampan'],
    ] as [number, object, string][]) {
      it(`${text ? 'gives back' : 'erases'} it after ${minutes} minutes with ${JSON.stringify(config)}`, async () => {
        const form = await open(config);
        await typeText(form, 'Text', 'Lampan');
        form.remove();

        passMinutes(minutes);
        const next = await open(config);

        assert.equal(valueOf(next, 'Text'), text);
        if (!text) assert.deepEqual(storedDrafts(), []);
      });
    }

    it('empties a page that comes back as it was left, contact fields too', async () => {
      const form = await openToSend();
      await typeText(form, 'Text', 'Lampan');
      await typeText(form, 'Namn', 'Namn');

      passMinutes(31);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await form.updateComplete;

      assert.deepEqual([valueOf(form, 'Text'), valueOf(form, 'Namn')], ['', '']);
      assert.deepEqual(storedDrafts(), []);
    });

    it('counts from when the page was there, not from the last key', async () => {
      const { setInterval: start } = globalThis;
      const ticks: (() => void)[] = [];
      Object.assign(globalThis, { setInterval: (tick: () => void) => ticks.push(tick) });
      const form = await openToSend();
      Object.assign(globalThis, { setInterval: start });
      await typeText(form, 'Text', 'Lampan');

      passMinutes(40);
      for (const tick of ticks) tick();
      passMinutes(69);

      assert.equal(valueOf(await reopen(form), 'Text'), 'Lampan');
    });
  });
});
