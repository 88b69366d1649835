import { assert } from '@open-wc/testing';
import { find, formWith, hasFocus, maybe, textsOf, words } from '../../support/elements.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { press } from '../../support/filling.ts';

const fields = [{ type: 'textarea', name: 'text', label: 'Text', publicRecord: true }];
const privacy = {
  controller: 'Kommunstyrelsen\nkommun@example.se',
  officer: { sv: 'Ombudet', fi: 'Vastaava' },
  purpose: 'Att svara',
  basis: 'Allmänt intresse',
  recipients: 'Ingen annan',
  retention: 'Två år',
  rights: 'Rätt till utdrag',
  link: { href: '/personuppgifter', text: 'Mer om detta' },
};

describe('<synpunkt-form> privacy', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  it('has no notice where the config has none, and never a box to tick', async () => {
    const without = await formWith({ endpoint: endpoint.url, config: { fields } });
    const within = await formWith({ endpoint: endpoint.url, config: { fields, privacy } });

    assert.isTrue(maybe(without, '.privacy') === null);
    assert.isTrue(maybe(within, '[type=checkbox]') === null);
  });

  it('stands before the send button: a sentence, and the rest for those who ask', async () => {
    const form = await formWith({ endpoint: endpoint.url, config: { fields, privacy } });

    const notice = find(form, '.privacy');
    assert.equal(
      words(find(form, `#${notice.getAttribute('aria-labelledby')}`)),
      'Så behandlar vi dina personuppgifter',
    );
    assert.include(words(notice), 'Vi använder dina personuppgifter bara för att ta hand om ditt ärende.');
    assert.isTrue(notice.nextElementSibling === find(form, '.actions'));
    assert.isFalse(find<HTMLDetailsElement>(form, 'details').open);
    await assert.isAccessible(form);
  });

  it('opens by the keyboard and says each part under its name, and no other (WCAG 2.1.1)', async () => {
    const form = await formWith({ endpoint: endpoint.url, config: { fields, privacy } });
    find(form, '#field-text').focus();
    await press(form, 'Tab');
    assert.isTrue(hasFocus(find(form, 'summary')));

    await press(form, 'Enter');

    assert.isTrue(find<HTMLDetailsElement>(form, 'details').open);
    assert.deepEqual(textsOf(form, '.privacy dt'), [
      'Personuppgiftsansvarig',
      'Dataskyddsombud',
      'Ändamål',
      'Rättslig grund',
      'Vilka som får del av uppgifterna',
      'Hur länge uppgifterna sparas',
      'Dina rättigheter',
    ]);
    assert.deepEqual(textsOf(form, '.privacy dd:first-of-type p').slice(0, 2), [
      'Kommunstyrelsen',
      'kommun@example.se',
    ]);
    assert.equal(words(find(form, '.privacy a')), 'Mer om detta');
    assert.isAtLeast(find(form, 'summary').getBoundingClientRect().height, 44);
    await assert.isAccessible(form);
  });

  it('says only what the config says', async () => {
    const form = await formWith({ endpoint: endpoint.url, config: { fields, privacy: { controller: 'Nämnden' } } });

    assert.deepEqual(textsOf(form, '.privacy dt'), ['Personuppgiftsansvarig']);
    assert.isTrue(maybe(form, '.privacy a') === null);
  });

  it('is in the language of the form', async () => {
    const form = await formWith({ endpoint: endpoint.url, lang: 'fi', config: { fields, privacy } });

    assert.include(textsOf(form, '.privacy dd'), 'Vastaava');
    assert.notInclude(words(find(form, '.privacy')), 'personuppgifter bara');
  });
});
