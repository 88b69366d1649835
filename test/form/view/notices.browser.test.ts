import { assert } from '@open-wc/testing';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import { find, formWith, hasFocus, maybe, textsOf, words } from '../../support/elements.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { messageAt, press, select, send, tick, typeInto } from '../../support/filling.ts';

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

/** The region of the notices of the only question that has any. */
const regionOf = (form: SynpunktForm): HTMLElement => find(form, '.notices');

describe('<synpunkt-form> notices', () => {
  let endpoint: Endpoint;
  const filledIn = async (): Promise<SynpunktForm> => {
    const form = await formWith({ endpoint: endpoint.url, config: { fields, privacy: { controller: 'Nämnden' } } });
    await typeInto(form, 'before', 'ett');
    await typeInto(form, 'inner', 'två');
    await typeInto(form, 'after', 'tre');
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
      assert.equal(words(region), '');

      await tick(form, 'kind', 'akut');

      assert.isTrue(regionOf(form) === region);
      assert.deepEqual(textsOf(form, '.notices p'), ['Vi läser meddelanden på vardagar.', 'Ring om det är bråttom.']);
      await assert.isAccessible(form);
      await tick(form, 'kind', 'synpunkt');
      assert.equal(words(region), '');
      await tick(form, 'kind', 'akut');
      await send(form);
      assert.include((await messageAt(endpoint)).values, { kind: 'akut' });
    });

    it('takes no room while there is nothing to say', async () => {
      const form = await filledIn();

      assert.equal(regionOf(form).getBoundingClientRect().height, 0);
    });

    it('says each of several', async () => {
      const days = ['lör', 'sön'].map((value) => ({ value, label: value, notice: `Stängt ${value}` }));
      const config = { fields: [{ type: 'checkboxes', name: 'days', label: 'Dagar', options: days }] };
      const form = await formWith({ endpoint: endpoint.url, config });

      await tick(form, 'days', 'sön');
      await tick(form, 'days', 'lör');

      assert.deepEqual(textsOf(form, '.notice'), ['Stängt lör', 'Stängt sön']);
    });

    it('says it at a select, too', async () => {
      const config = { fields: [{ ...kind, type: 'select' }] };
      const form = await formWith({ endpoint: endpoint.url, config });

      await select(form, 'kind', 'akut');

      assert.include(words(regionOf(form)), 'Vi läser meddelanden på vardagar.');
      await assert.isAccessible(form);
    });
  });

  describe('when a chosen option leads elsewhere', () => {
    it('says so in the place of the rest of the form and of the send button', async () => {
      const form = await filledIn();
      const region = regionOf(form);
      find(form, '[value=synpunkt]').focus();

      await press(form, 'Space', 'ArrowDown', 'ArrowDown');

      assert.isTrue(regionOf(form) === region);
      assert.isTrue(hasFocus(find(form, '[value=fel]')));
      assert.deepEqual(textsOf(form, '.notices p'), ['Fel på gator anmäler du i e-tjänsten.', 'Till felanmälan']);
      assert.deepEqual(textsOf(form, '[part=label]:not(.choice)'), [
        'Före',
        'Ärendet',
        'Vad gäller det? (måste fyllas i)',
      ]);
      for (const gone of ['#field-inner', '#field-after', '[type=submit]', '.privacy']) {
        assert.isTrue(maybe(form, gone) === null, gone);
      }
      await assert.isAccessible(form);
    });

    it('opens the page in a tab of its own, and a phone number in this one', async () => {
      const form = await filledIn();

      await tick(form, 'kind', 'fel');
      const page = find<HTMLAnchorElement>(form, '.notices a');
      assert.deepEqual([page.href, page.target, page.rel], ['https://example.se/felanmalan', '_blank', 'noopener']);

      await tick(form, 'kind', 'fara');
      const phone = find<HTMLAnchorElement>(form, '.notices a');
      assert.deepEqual([phone.href, phone.target], ['tel:112', '']);
      assert.deepEqual(textsOf(form, '.notices p'), ['Vänta inte.', 'Ring 112.', 'Ring 112']);
    });

    it('has the link next in the order of the keys', async () => {
      const form = await filledIn();
      await tick(form, 'kind', 'fel');
      find(form, '[value=fel]').focus();

      await press(form, 'Tab');

      assert.isTrue(hasFocus(find(form, '.notices a')));
    });

    it('cannot be sent: neither by Enter nor by the page', async () => {
      const form = await formWith({ endpoint: endpoint.url, config: { fields } });
      await tick(form, 'kind', 'fel');
      find(form, '#field-before').focus();

      await press(form, 'Enter');
      await form.submit();

      assert.deepEqual(await endpoint.received(), []);
      assert.isTrue(maybe(form, '.summary') === null);
      await tick(form, 'kind', 'synpunkt');
      assert.isTrue(maybe(form, '.error') === null);
    });

    it('brings everything back with what was written when another is chosen', async () => {
      const form = await filledIn();
      await tick(form, 'kind', 'fel');

      await tick(form, 'kind', 'synpunkt');

      assert.equal(find<HTMLInputElement>(form, '#field-inner').value, 'två');
      assert.equal(find<HTMLTextAreaElement>(form, '#field-after').value, 'tre');
      await send(form);
      assert.deepEqual((await messageAt(endpoint)).values, {
        before: 'ett',
        kind: 'synpunkt',
        inner: 'två',
        after: 'tre',
      });
    });

    it('has nothing to mend, though the form was sent with answers missing before', async () => {
      const form = await formWith({ endpoint: endpoint.url, config: { fields } });
      await form.submit();
      assert.lengthOf(textsOf(form, '.summary a'), 3);

      await tick(form, 'kind', 'fel');
      assert.isTrue(maybe(form, '.summary') === null);

      await tick(form, 'kind', 'synpunkt');
      assert.include(textsOf(form, '.summary a'), 'Fyll i ”Efter”');
    });
  });
});
