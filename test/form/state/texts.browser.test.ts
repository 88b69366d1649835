import { assert } from '@open-wc/testing';
import { find, formWith, textsOf, words } from '../../support/elements.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { readIn, send, typeInto } from '../../support/filling.ts';

const fields = [
  { type: 'text', name: 'a', label: 'Alfa:', required: true },
  { type: 'text', name: 'b', label: 'Beta', required: true },
  { type: 'textarea', name: 'c', label: 'Gamma', maxLength: 1000 },
];

describe('<synpunkt-form> texts', () => {
  let endpoint: Endpoint;
  const formOf = (texts: object, more: object = {}, lang = 'sv') =>
    formWith({ endpoint: endpoint.url, lang, config: { fields, texts, ...more } });

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  it('shows own words in the place of ours, whatever the language', async () => {
    const form = await formOf({ send: 'Iväg!', requiredNote: 'Bocken betyder måste', 'receipt.again': 'Igen' });

    assert.equal(words(find(form, '[type=submit]')), 'Iväg!');
    assert.equal(words(find(form, '.required-note')), 'Bocken betyder måste');
    await typeInto(form, 'a', '1');
    await typeInto(form, 'b', '2');
    await send(form);
    assert.equal(words(find(form, '.receipt > button')), 'Igen');
    assert.equal(words(find(form, '#receipt-heading')), 'Tack, vi har tagit emot ditt meddelande');
  });

  it('puts numbers and names where the words have their gaps, and leaves an unknown gap as it stands', async () => {
    const form = await formOf({
      errorSummary: '{count} saker att rätta',
      'errors.required': 'Du glömde {label} ({nonsense})',
      'errors.tooLong': 'Högst {max}, nu {length}',
    });
    await typeInto(form, 'b', '2');
    find<HTMLTextAreaElement>(form, '#field-c').value = 'x'.repeat(1234);

    await form.submit();

    assert.equal(words(find(form, '.summary h3')), '2 saker att rätta');
    assert.deepEqual(
      textsOf(form, '.summary a').map((text) => text.replace(/\s/g, ' ')),
      ['Du glömde Alfa ({nonsense})', 'Högst 1 000, nu 1 234'],
    );
  });

  it('has them in each language of their own, and ours in one that has none', async () => {
    const texts = { send: { sv: 'Iväg!', fi: 'Menoksi!' } };
    const form = await formOf(texts, { languages: ['sv', 'fi', 'en'] });
    const sendWords = (): string => words(find(form, '[type=submit]'));
    assert.equal(sendWords(), 'Iväg!');

    await readIn(form, 'fi');
    assert.equal(sendWords(), 'Menoksi!');
    await readIn(form, 'en');
    assert.equal(sendWords(), 'Send');
  });

  it("has them in the origin's form, whose questions they change as well", async () => {
    const config = { texts: { 'defaultForm.kind.label': 'Ärende', 'defaultForm.kind.options.berom': 'Tacka' } };
    const form = await formWith({ endpoint: endpoint.url, config });

    assert.equal(words(find(form, 'legend')), 'Ärende (måste fyllas i)');
    assert.equal(words(find(form, '[value=berom] + span')), 'Tacka');
  });

  it('shows words as they stand, never as markup', async () => {
    const form = await formOf({ send: 'Skicka & vänta <3' });

    assert.equal(words(find(form, '[type=submit]')), 'Skicka & vänta <3');
  });

  it('tells heading and next steps in the words of the config', async () => {
    const more = { heading: 'Tyck till', nextSteps: { sv: 'Vi läser allt.', fi: 'Luemme kaiken.' } };
    const form = await formOf({}, { ...more, fields: fields.slice(2) }, 'fi');
    assert.equal(words(find(form, 'h2')), 'Tyck till');

    await send(form);

    assert.equal(words(find(form, '.receipt > p')), 'Luemme kaiken.');
  });
});
