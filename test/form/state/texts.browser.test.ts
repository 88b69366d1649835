import { assert } from '@open-wc/testing';
import {
  getChoice,
  getField,
  getGroup,
  getReceiptHeading,
  getSendButton,
  readErrors,
  readHeading,
  readSummary,
  switchLanguage,
} from '../../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { send, typeText } from '../../support/interactions.ts';
import { openForm } from '../../support/open-widget.ts';
import { nameOf, queryByRole, queryByText, textOf } from '../../support/queries.ts';

const fields = [
  { type: 'text', name: 'a', label: 'Alfa:', required: true },
  { type: 'text', name: 'b', label: 'Beta', required: true },
  { type: 'textarea', name: 'c', label: 'Gamma', maxLength: 1000 },
];

describe('<synpunkt-form> texts', () => {
  let endpoint: Endpoint;
  const formOf = (texts: object, more: object = {}, lang = 'sv') =>
    openForm({ endpoint: endpoint.url, lang, config: { fields, texts, ...more } });

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  it('shows own texts instead of the built-in ones, whatever the language', async () => {
    const form = await formOf({ send: 'Iväg!', requiredNote: 'Bocken betyder måste', 'receipt.again': 'Igen' });

    assert.equal(textOf(getSendButton(form)), 'Iväg!');
    assert.equal(queryByText(form, 'Bocken betyder måste')?.textContent, 'Bocken betyder måste');
    await typeText(form, 'Alfa:', '1');
    await typeText(form, 'Beta', '2');
    await send(form);
    assert.isNotNull(queryByRole(form, 'button', { name: 'Igen' }));
    assert.equal(textOf(getReceiptHeading(form)), 'Tack, vi har tagit emot ditt meddelande');
  });

  it('puts numbers and names into the placeholders of a text, and leaves an unknown placeholder as it is', async () => {
    const form = await formOf({
      errorSummary: '{count} saker att rätta',
      'errors.required': 'Du glömde {label} ({nonsense})',
      'errors.tooLong': 'Högst {max}, nu {length}',
    });
    await typeText(form, 'Beta', '2');
    getField<HTMLTextAreaElement>(form, 'Gamma').value = 'x'.repeat(1234);

    await form.submit();

    assert.equal(readSummary(form).heading, '2 saker att rätta');
    assert.deepEqual(
      readErrors(form).map((text) => text.replace(/\s/g, ' ')),
      ['Du glömde Alfa ({nonsense})', 'Högst 1 000, nu 1 234'],
    );
  });

  it('has no gap where an endpoint sends a code without its numbers, in own words either', async () => {
    await endpoint.script({
      status: 422,
      body: {
        issues: [
          { field: 'a', code: 'tooShort' },
          { field: 'b', code: 'tooMany' },
          { field: 'c', code: 'tooLong' },
        ],
      },
    });
    const form = await formOf({ 'errors.tooLong': 'Högst {max} i ”{label}”', 'errors.tooMany': 'För många' });
    await typeText(form, 'Alfa:', '1');
    await typeText(form, 'Beta', '2');

    await form.submit();

    assert.deepEqual(readErrors(form), [
      'Texten är för kort. Skriv mer.',
      'För många',
      'Texten är för lång. Korta den.',
    ]);
  });

  it('names the send button in other texts by its own words', async () => {
    await endpoint.script({ status: 413, body: '' });
    const form = await formOf({
      send: 'Skicka in',
      'failures.tooLarge': 'För stort. Tryck på {send} när det är kortare.',
    });
    await typeText(form, 'Alfa:', '1');
    await typeText(form, 'Beta', '2');

    await form.submit();
    const own = readSummary(form).paragraphs[0];
    await endpoint.script({ status: 429, body: '', headers: { 'retry-after': '300' } });
    await form.submit();

    assert.equal(own, 'För stort. Tryck på Skicka in när det är kortare.');
    assert.include(readSummary(form).paragraphs[0], 'tryck på Skicka in igen.');
  });

  it('asks for the answer to a question, and not to have it filled in', async () => {
    const form = await openForm({
      endpoint: endpoint.url,
      config: { fields: [{ type: 'text', name: 'a', label: 'Hur många kommer?', required: true }] },
    });

    await form.submit();

    assert.deepEqual(readErrors(form), ['Svara på frågan ”Hur många kommer?”']);
  });

  it('has them in each language of their own, and ours in one that has none', async () => {
    const texts = { send: { sv: 'Iväg!', fi: 'Menoksi!' } };
    const form = await formOf(texts, { languages: ['sv', 'fi', 'en'] });
    const sendWords = (): string => textOf(getSendButton(form));
    assert.equal(sendWords(), 'Iväg!');

    await switchLanguage(form, 'fi');
    assert.equal(sendWords(), 'Menoksi!');
    await switchLanguage(form, 'en');
    assert.equal(sendWords(), 'Send');
  });

  it("has them in the origin's form, whose questions they change as well", async () => {
    const config = { texts: { 'defaultForm.kind.label': 'Ärende', 'defaultForm.kind.options.berom': 'Tacka' } };
    const form = await openForm({ endpoint: endpoint.url, config });

    assert.equal(nameOf(getGroup(form, 'Ärende')), 'Ärende (måste fyllas i)');
    assert.equal(getChoice(form, 'Ärende', 'Tacka').value, 'berom');
  });

  it('shows texts as they are, never as markup', async () => {
    const form = await formOf({ send: 'Skicka & vänta <3' });

    assert.equal(textOf(getSendButton(form)), 'Skicka & vänta <3');
  });

  it('tells heading and next steps in the words of the config', async () => {
    const more = { heading: 'Tyck till', nextSteps: { sv: 'Vi läser allt.', fi: 'Luemme kaiken.' } };
    const form = await formOf({}, { ...more, fields: fields.slice(2) }, 'fi');
    assert.equal(readHeading(form), 'Tyck till');

    await send(form);

    assert.isNotNull(queryByText(form, 'Luemme kaiken.'));
  });
});
