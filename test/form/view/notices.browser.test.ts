import { assert } from '@open-wc/testing';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import {
  choose,
  getChoice,
  getField,
  queryField,
  querySummary,
  readErrors,
  readFieldError,
  readLabels,
  readNotices,
  valueOf,
} from '../../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { lastMessage, pressKeys, send, typeText } from '../../support/interactions.ts';
import { openForm } from '../../support/open-widget.ts';
import { getByRole, hasFocus, queryAllByRole, queryByRole, textOf } from '../../support/queries.ts';

const options = [
  { value: 'synpunkt', label: 'Synpunkt' },
  { value: 'akut', label: 'Akut', notice: 'Vi läser meddelanden på vardagar.\nRing om det är bråttom.' },
  {
    value: 'fel',
    label: 'Felanmälan',
    redirect: {
      text: 'Fel på gator anmäler du i e-tjänsten.',
      link: { href: 'https://example.se/felanmalan', text: 'Till felanmälan' },
    },
  },
  {
    value: 'fara',
    label: 'Fara för liv',
    notice: 'Vänta inte.',
    redirect: { text: 'Ring 112.', link: { href: 'tel:112', text: 'Ring 112' } },
  },
];
const kind = { type: 'radio', name: 'kind', label: 'Vad gäller det?', required: true, options };
const fields = [
  { type: 'text', name: 'before', label: 'Före' },
  {
    type: 'group',
    label: 'Ärendet',
    fields: [kind, { type: 'text', name: 'inner', label: 'Inuti', required: true }],
  },
  { type: 'textarea', name: 'after', label: 'Efter', required: true },
];

/** Returns the live region of the only question that has notices. */
const regionOf = (form: SynpunktForm): HTMLElement => queryAllByRole(form, 'status')[0] ?? form;

describe('<synpunkt-form> notices', () => {
  let endpoint: Endpoint;
  const filledIn = async (): Promise<SynpunktForm> => {
    const form = await openForm({ endpoint: endpoint.url, config: { fields, privacy: { controller: 'Nämnden' } } });
    await typeText(form, 'Före', 'ett');
    await typeText(form, 'Inuti', 'två');
    await typeText(form, 'Efter', 'tre');
    return form;
  };

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  describe('when a chosen option has a notice', () => {
    it('says it in a region that was there before, and sends all the same (WCAG 4.1.3)', async () => {
      const form = await filledIn();
      const region = regionOf(form);
      assert.equal(region.getAttribute('role'), 'status');
      assert.equal(textOf(region), '');

      await choose(form, 'Vad gäller det?', 'Akut');

      assert.isTrue(regionOf(form) === region);
      assert.deepEqual(readNotices(form), ['Vi läser meddelanden på vardagar.', 'Ring om det är bråttom.']);
      await assert.isAccessible(form);
      await choose(form, 'Vad gäller det?', 'Synpunkt');
      assert.equal(textOf(region), '');
      await choose(form, 'Vad gäller det?', 'Akut');
      await send(form);
      assert.include((await lastMessage(endpoint)).values, { kind: 'akut' });
    });

    it('takes no room while there is nothing to say', async () => {
      const form = await filledIn();

      assert.equal(regionOf(form).getBoundingClientRect().height, 0);
    });

    it('says each of several', async () => {
      const days = ['lör', 'sön'].map((value) => ({ value, label: value, notice: `Stängt ${value}` }));
      const config = { fields: [{ type: 'checkboxes', name: 'days', label: 'Dagar', options: days }] };
      const form = await openForm({ endpoint: endpoint.url, config });

      await choose(form, 'Dagar', 'sön');
      await choose(form, 'Dagar', 'lör');

      assert.deepEqual(readNotices(form), ['Stängt lör', 'Stängt sön']);
    });

    it('says it at a select, too', async () => {
      const config = { fields: [{ ...kind, type: 'select' }] };
      const form = await openForm({ endpoint: endpoint.url, config });

      await choose(form, 'Vad gäller det?', 'Akut');

      assert.include(textOf(regionOf(form)), 'Vi läser meddelanden på vardagar.');
      await assert.isAccessible(form);
    });
  });

  describe('when a chosen option leads elsewhere', () => {
    it('says so instead of the rest of the form and the send button', async () => {
      const form = await filledIn();
      const region = regionOf(form);
      getChoice(form, 'Vad gäller det?', 'Synpunkt').focus();

      await pressKeys(form, 'Space', 'ArrowDown', 'ArrowDown');

      assert.isTrue(regionOf(form) === region);
      assert.isTrue(hasFocus(getChoice(form, 'Vad gäller det?', 'Felanmälan')));
      assert.deepEqual(readNotices(form), ['Fel på gator anmäler du i e-tjänsten.', 'Till felanmälan']);
      assert.deepEqual(readLabels(form), ['Före', 'Ärendet', 'Vad gäller det? (måste fyllas i)']);
      for (const label of ['Inuti', 'Efter']) assert.isTrue(queryField(form, label) === null, label);
      for (const role of ['button', 'region']) assert.isTrue(queryByRole(form, role) === null, role);
      await assert.isAccessible(form);
    });

    it('opens the page in a tab of its own, and a phone number in this one', async () => {
      const form = await filledIn();

      await choose(form, 'Vad gäller det?', 'Felanmälan');
      const page = getByRole<HTMLAnchorElement>(regionOf(form), 'link');
      assert.deepEqual([page.href, page.target, page.rel], ['https://example.se/felanmalan', '_blank', 'noopener']);

      await choose(form, 'Vad gäller det?', 'Fara för liv');
      const phone = getByRole<HTMLAnchorElement>(regionOf(form), 'link');
      assert.deepEqual([phone.href, phone.target], ['tel:112', '']);
      assert.deepEqual(readNotices(form), ['Vänta inte.', 'Ring 112.', 'Ring 112']);
    });

    it('has the link next in the order of the keys', async () => {
      const form = await filledIn();
      await choose(form, 'Vad gäller det?', 'Felanmälan');
      getChoice(form, 'Vad gäller det?', 'Felanmälan').focus();

      await pressKeys(form, 'Tab');

      assert.isTrue(hasFocus(getByRole(regionOf(form), 'link')));
    });

    it('cannot be sent: neither by Enter nor by the page', async () => {
      const form = await openForm({ endpoint: endpoint.url, config: { fields } });
      await choose(form, 'Vad gäller det?', 'Felanmälan');
      getField(form, 'Före').focus();

      await pressKeys(form, 'Enter');
      await form.submit();

      assert.deepEqual(await endpoint.received(), []);
      assert.isTrue(querySummary(form) === null);
      await choose(form, 'Vad gäller det?', 'Synpunkt');
      for (const label of ['Vad gäller det?', 'Inuti', 'Efter']) assert.equal(readFieldError(form, label), '');
    });

    it('brings everything back with what was written when another is chosen', async () => {
      const form = await filledIn();
      await choose(form, 'Vad gäller det?', 'Felanmälan');

      await choose(form, 'Vad gäller det?', 'Synpunkt');

      assert.equal(valueOf(form, 'Inuti'), 'två');
      assert.equal(valueOf(form, 'Efter'), 'tre');
      await send(form);
      assert.deepEqual((await lastMessage(endpoint)).values, {
        before: 'ett',
        kind: 'synpunkt',
        inner: 'två',
        after: 'tre',
      });
    });

    it('has nothing to mend, though the form was sent with answers missing before', async () => {
      const form = await openForm({ endpoint: endpoint.url, config: { fields } });
      await form.submit();
      assert.lengthOf(readErrors(form), 3);

      await choose(form, 'Vad gäller det?', 'Felanmälan');
      assert.isTrue(querySummary(form) === null);

      await choose(form, 'Vad gäller det?', 'Synpunkt');
      assert.include(readErrors(form), 'Fyll i ”Efter”');
    });
  });
});
