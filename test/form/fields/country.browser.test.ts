import { assert } from '@open-wc/testing';
import { choose, defaultFormTexts, fill, fillDefaultForm, readAnswers } from '../../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { lastMessage, send } from '../../support/interactions.ts';
import { openForm } from '../../support/open-widget.ts';

describe('<synpunkt-form> phone numbers and postcodes', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  for (const [lang, config, sent, shown] of [
    ['sv', '', '+46401234567', '040-123 45 67'],
    ['fi', '', '040 123 4567', '040 123 4567'],
    ['en', '', '040 123 4567', '040 123 4567'],
    ['fi', { country: 'FI' }, '+358401234567', '+358 401 234 567'],
    ['sv', { country: 'NO' }, '040 123 4567', '040 123 4567'],
  ] as const) {
    const country = config === '' ? 'SE' : config.country;
    it(`sends 040 123 4567 as ${sent} from a form of ${country} in ${lang}, and shows ${shown}`, async () => {
      const form = await openForm({ endpoint: endpoint.url, config, lang });
      const { answerVia, phone } = defaultFormTexts(form);
      await fillDefaultForm(form);
      await choose(form, answerVia.label, answerVia.options.phone);
      await fill(form, phone.label, '040 123 4567');

      await send(form);

      assert.include((await lastMessage(endpoint)).values, { phone: sent });
      assert.include(readAnswers(form), shown);
    });
  }

  for (const [written, sent] of [
    ['0151', '0151'],
    ['61280', '612 80'],
  ] as const) {
    it(`sends a letter to ${written} as ${sent}`, async () => {
      const form = await openForm({ endpoint: endpoint.url });
      const { answerVia, name, street, postcode, town } = defaultFormTexts(form);
      await fillDefaultForm(form);
      await choose(form, answerVia.label, answerVia.options.letter);
      for (const { label } of [name, street, town]) await fill(form, label, 'Storgata\t1');
      await fill(form, postcode.label, written);

      await send(form);

      assert.include((await lastMessage(endpoint)).values, { street: 'Storgata 1', postcode: sent });
    });
  }
});
