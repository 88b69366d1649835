import { assert } from '@open-wc/testing';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import { getButton, getField, getSendButton } from '../../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { pressKeys } from '../../support/interactions.ts';
import { openForm } from '../../support/open-widget.ts';
import { getByRole, hasFocus, nameOf, queryAllByRole, queryByRole, textOf } from '../../support/queries.ts';

const fields = [{ type: 'textarea', name: 'text', label: 'Text', publicRecord: true }];
const privacy = {
  controller: 'Kommunstyrelsen\nkommun@example.se',
  officer: { sv: 'Ombudet', fi: 'Vastaava' },
  purpose: 'Att svara',
  basis: 'Allmänt intresse',
  recipients: 'Ingen annan',
  transfers: 'Nej',
  retention: 'Två år',
  obligation: 'Nej, det är frivilligt',
  rights: 'Rätt till utdrag',
  complaints: 'imy@imy.se',
  link: { href: '/personuppgifter', text: 'Mer om detta' },
};

/** Returns the only section of the form. */
const getNotice = (form: SynpunktForm): HTMLElement => getByRole(form, 'region');

function getDetails(form: SynpunktForm): HTMLDetailsElement {
  const details = getNotice(form).querySelector('details');
  if (!details) throw new Error('the notice has no details');
  return details;
}

describe('<synpunkt-form> privacy', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  it('has no notice where the config has none, and never a box to tick', async () => {
    const without = await openForm({ endpoint: endpoint.url, config: { fields } });
    const within = await openForm({ endpoint: endpoint.url, config: { fields, privacy } });

    assert.isTrue(queryByRole(without, 'region') === null);
    assert.isTrue(queryByRole(within, 'checkbox') === null);
  });

  it('is before the send button: a sentence, and the rest for those who ask', async () => {
    const form = await openForm({ endpoint: endpoint.url, config: { fields, privacy } });

    const notice = getNotice(form);
    assert.equal(nameOf(notice), 'Så behandlar vi dina personuppgifter');
    assert.include(textOf(notice), 'Vi använder dina personuppgifter för att ta hand om ditt ärende.');
    assert.isTrue(notice.nextElementSibling?.contains(getSendButton(form)));
    assert.isFalse(getDetails(form).open);
    await assert.isAccessible(form);
  });

  it('opens by the keyboard and says each part under its name, and no other (WCAG 2.1.1)', async () => {
    const form = await openForm({ endpoint: endpoint.url, config: { fields, privacy } });
    getField(form, 'Text').focus();
    await pressKeys(form, 'Tab');
    assert.isTrue(hasFocus(getButton(form, 'Läs mer om hur vi behandlar personuppgifter')));

    await pressKeys(form, 'Enter');

    assert.isTrue(getDetails(form).open);
    assert.deepEqual(queryAllByRole(getNotice(form), 'term').map(textOf), [
      'Personuppgiftsansvarig',
      'Dataskyddsombud',
      'Vad uppgifterna ska användas till',
      'Rättslig grund',
      'Vilka som får del av uppgifterna',
      'Om uppgifterna lämnar EU/EES',
      'Hur länge uppgifterna sparas',
      'Om du måste lämna uppgifterna',
      'Dina rättigheter',
      'Klagomål till Integritetsskyddsmyndigheten (IMY)',
    ]);
    const [controller] = queryAllByRole(getNotice(form), 'definition');
    assert.deepEqual(Array.from(controller?.querySelectorAll('p') ?? [], textOf), [
      'Kommunstyrelsen',
      'kommun@example.se',
    ]);
    assert.isNotNull(queryByRole(getNotice(form), 'link', { name: 'Mer om detta' }));
    assert.isAtLeast(getButton(form, 'Läs mer om hur vi behandlar personuppgifter').getBoundingClientRect().height, 44);
    await assert.isAccessible(form);
  });

  it('says only what the config says', async () => {
    const form = await openForm({ endpoint: endpoint.url, config: { fields, privacy: { controller: 'Nämnden' } } });

    assert.deepEqual(Array.from(getNotice(form).querySelectorAll('dt'), textOf), ['Personuppgiftsansvarig']);
    assert.isTrue(queryByRole(getNotice(form), 'link') === null);
  });

  it('is in the language of the form', async () => {
    const form = await openForm({ endpoint: endpoint.url, lang: 'fi', config: { fields, privacy } });

    assert.include(Array.from(getNotice(form).querySelectorAll('dd'), textOf), 'Vastaava');
    assert.notInclude(textOf(getNotice(form)), 'personuppgifter bara');
  });
});
