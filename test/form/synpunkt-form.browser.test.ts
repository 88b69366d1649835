import { assert, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  choose,
  fill,
  fillDefaultForm,
  getErrorLink,
  getField,
  getGroup,
  getSummary,
  hasReceipt,
  pressSend,
  queryGroup,
  querySummary,
  readErrors,
  readFieldError,
  readHeading,
  readLabels,
  readLanguage,
  readOptions,
  readSummary,
  valueOf,
} from '../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../support/endpoint.ts';
import { openForm } from '../support/open-widget.ts';
import { hasFocus, queryByText, textOf } from '../support/queries.ts';
import { inShadow } from '../support/shadow.ts';

describe('<synpunkt-form>', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  describe('when it has no config', () => {
    it("shows the origin's form, with a tick in words at each required field", async () => {
      const form = await openForm({ endpoint: endpoint.url });

      assert.equal(readHeading(form), 'Kontaktformulär');
      assert.equal(queryByText(form, 'Förbockade fält måste fyllas i')?.textContent, 'Förbockade fält måste fyllas i');
      assert.deepEqual(readLabels(form), [
        'Jag vill: (måste fyllas i)',
        'Vilken verksamhet gäller det? (måste fyllas i)',
        'Beskrivning av ärendet: (måste fyllas i)',
        'Jag vill ha svar via: (måste fyllas i)',
        'Personuppgifter:',
        'Namn',
      ]);
      assert.equal(readOptions(form, 'Vilken verksamhet gäller det?')[11], 'Vet inte');
      assert.isAbove(inShadow(form, '.field .tick').getBoundingClientRect().width, 8);
    });

    it('passes the accessibility audit', async () => {
      await assert.isAccessible(await openForm({ endpoint: endpoint.url }));
    });

    for (const [lang, heading] of [
      ['fi', 'Yhteydenottolomake'],
      ['en', 'Contact form'],
      ['sv-FI', 'Kontaktformulär'],
      ['de', 'Kontaktformular'],
      ['nn', 'Kontaktformulär'],
    ] as const) {
      it(`reads "${heading}" where the language is ${lang}`, async () => {
        const form = await openForm({ endpoint: endpoint.url, lang });

        assert.equal(readHeading(form), heading);
      });
    }

    it('follows the language of the page around it', async () => {
      const { lang } = document.documentElement;
      document.documentElement.lang = 'fi';

      const form = await openForm({ endpoint: endpoint.url, lang: '' });

      document.documentElement.lang = lang;
      assert.equal(readLanguage(form).lang, 'fi');
    });
  });

  describe('when a way to be answered is chosen', () => {
    for (const [channel, expected] of [
      ['E-post', ['Namn', 'E-postadress (måste fyllas i)']],
      ['Telefon', ['Namn', 'Telefonnummer (måste fyllas i)', 'När passar det att vi ringer?']],
      [
        'Brev',
        [
          'Namn (måste fyllas i)',
          'Gatuadress (måste fyllas i)',
          'Postnummer (måste fyllas i)',
          'Postort (måste fyllas i)',
        ],
      ],
      ['Inget svar, jag vill vara anonym', []],
    ] as const) {
      it(`asks for what ${channel} needs`, async () => {
        const form = await openForm({ endpoint: endpoint.url });

        await choose(form, 'Jag vill ha svar via:', channel);

        assert.deepEqual(readLabels(queryGroup(form, 'Personuppgifter:') ?? document.createElement('div')).slice(1), [
          ...expected,
        ]);
      });
    }

    it('keeps the focus in a field of the group while the resident types', async () => {
      const form = await openForm({ endpoint: endpoint.url });
      await choose(form, 'Jag vill ha svar via:', 'E-post');
      getField(form, 'E-postadress').focus();

      await sendKeys({ type: 'namn@example.se' });

      assert.equal(valueOf(form, 'E-postadress'), 'namn@example.se');
    });

    it('does not send what was written for another channel', async () => {
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);
      await choose(form, 'Jag vill ha svar via:', 'E-post');
      await fill(form, 'E-postadress', 'namn@example.se');
      await choose(form, 'Jag vill ha svar via:', 'Inget svar, jag vill vara anonym');

      const sent = oneEvent(form, 'synpunkt-sent');
      pressSend(form);
      await sent;

      const [request] = await endpoint.received();
      assert.deepEqual(JSON.parse(request?.body ?? '').values, {
        kind: 'forslag',
        department: 'vet-inte',
        description: 'Mer ljus vid stationen, tack.',
        answerVia: 'none',
      });
    });
  });

  describe('when it is sent with answers missing', () => {
    it('says nothing before the first attempt', async () => {
      const form = await openForm({ endpoint: endpoint.url });
      await fill(form, 'Beskrivning av ärendet:', ' ');
      getField(form, 'Beskrivning av ärendet:').focus();
      getField(form, 'Vilken verksamhet gäller det?').focus();
      await form.updateComplete;

      assert.equal(readFieldError(form, 'Beskrivning av ärendet:'), '');
      assert.notInclude(textOf(form.renderRoot.firstElementChild ?? form), 'Fel:');
    });

    it('puts the focus on a summary that counts and names the errors (WCAG 2.4.3, 3.3.1)', async () => {
      const form = await openForm({ endpoint: endpoint.url });

      await form.submit();

      assert.isTrue(hasFocus(getSummary(form)));
      assert.equal(readSummary(form).heading, '4 uppgifter behöver rättas');
      assert.deepEqual(readErrors(form), [
        'Välj vad du vill göra',
        'Välj vilken verksamhet det gäller. Välj ”Vet inte” om du är osäker.',
        'Beskriv vad ärendet gäller',
        'Välj hur du vill ha svar',
      ]);
      assert.deepEqual(await endpoint.received(), []);
    });

    it('says the same words at each field, tied to its control', async () => {
      const form = await openForm({ endpoint: endpoint.url });

      await form.submit();

      const description = getField(form, 'Beskrivning av ärendet:');
      assert.equal(description.getAttribute('aria-invalid'), 'true');
      assert.equal(description.getAttribute('aria-describedby'), 'field-description-hint field-description-error');
      assert.equal(readFieldError(form, 'Beskrivning av ärendet:'), 'Fel: Beskriv vad ärendet gäller');
      assert.equal(getGroup(form, 'Jag vill:').getAttribute('aria-invalid'), 'true');
    });

    it('leads from the summary to the control, without touching the address', async () => {
      const form = await openForm({ endpoint: endpoint.url });
      await form.submit();
      const before = location.href;

      getErrorLink(form, 'Välj vilken verksamhet det gäller. Välj ”Vet inte” om du är osäker.').click();

      assert.isTrue(hasFocus(getField(form, 'Vilken verksamhet gäller det?')));
      assert.equal(location.href, before);
    });

    it('passes the accessibility audit', async () => {
      const form = await openForm({ endpoint: endpoint.url });
      await form.submit();

      await assert.isAccessible(form);
    });

    it('drops the error of an answer that is no longer asked for', async () => {
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);
      await choose(form, 'Jag vill ha svar via:', 'E-post');
      await form.submit();
      assert.deepEqual(readErrors(form), ['Skriv din e-postadress, till exempel namn@example.se']);

      await choose(form, 'Jag vill ha svar via:', 'Inget svar, jag vill vara anonym');

      assert.isTrue(querySummary(form) === null);
    });

    it('sends once they are there', async () => {
      const form = await openForm({ endpoint: endpoint.url });
      await form.submit();
      await fillDefaultForm(form);

      await form.submit();

      assert.lengthOf(await endpoint.received(), 1);
      assert.isTrue(hasReceipt(form));
    });
  });

  describe('when its settings change', () => {
    it('keeps the config that was set last, though an earlier one comes after it', async () => {
      await endpoint.script({ status: 200, body: { heading: 'Den första' }, hold: true });
      const form = await openForm({ endpoint: endpoint.url });

      form.config = endpoint.url;
      await endpoint.received(1);
      form.config = { heading: 'Den andra' };
      await form.updateComplete;
      await endpoint.release();
      // Another request to the same address, so that the delayed answer has been read by then.
      await endpoint.script({ status: 200, body: {} });
      await (await fetch(endpoint.url)).json();
      await form.updateComplete;

      assert.equal(readHeading(form), 'Den andra');
    });

    it('ends in the language that was set last', async () => {
      const form = await openForm({ endpoint: endpoint.url });

      form.lang = 'fi';
      await Promise.resolve();
      form.lang = 'en';
      await form.updateComplete;

      assert.equal(readHeading(form), 'Contact form');
    });

    it('takes a new config along with a new language', async () => {
      const form = await openForm({ endpoint: endpoint.url });

      form.config = { heading: { sv: 'Lekplatser', fi: 'Leikkipaikat' } };
      await Promise.resolve();
      form.lang = 'fi';
      await form.updateComplete;

      assert.equal(readHeading(form), 'Leikkipaikat');
    });

    it('keeps what was written when the language changes', async () => {
      const form = await openForm({ endpoint: endpoint.url });
      await fill(form, 'Beskrivning av ärendet:', 'Mer ljus');

      form.lang = 'fi';
      await form.updateComplete;

      assert.equal(valueOf(form, 'Asian kuvaus:'), 'Mer ljus');
    });

    it('can be sent once there is an endpoint', async () => {
      const form = await openForm();

      form.endpoint = endpoint.url;
      await form.updateComplete;

      assert.isTrue(querySummary(form) === null);
    });
  });

  describe('when the resident types', () => {
    it('keeps the letters from the shortcuts of the page, but not Escape (WCAG 2.1.4)', async () => {
      const keys: string[] = [];
      const listen = (event: KeyboardEvent): unknown => keys.push(event.key);
      document.addEventListener('keydown', listen);
      const form = await openForm({ endpoint: endpoint.url });
      getField(form, 'Beskrivning av ärendet:').focus();

      await sendKeys({ press: '/' });
      await sendKeys({ press: 'Escape' });

      document.removeEventListener('keydown', listen);
      assert.deepEqual(keys, ['Escape']);
      assert.equal(valueOf(form, 'Beskrivning av ärendet:'), '/');
    });
  });

  describe('when a field is named as what every object has', () => {
    it('starts empty', async () => {
      const fields = [{ type: 'textarea', name: 'constructor', label: 'Text' }];

      const form = await openForm({ endpoint: endpoint.url, config: { fields } });

      assert.equal(valueOf(form, 'Text'), '');
    });
  });

  describe('when it has a config', () => {
    it('reads it from its address', async () => {
      const json = JSON.stringify({ heading: { sv: 'Lekplatser', fi: 'Leikkipaikat' } });
      const config = URL.createObjectURL(new Blob([json], { type: 'application/json' }));

      const form = await openForm({ endpoint: endpoint.url, config, lang: 'fi' });

      assert.equal(readHeading(form), 'Leikkipaikat');
    });

    it('names each mistake on the console and opens all the same', async () => {
      const lines: unknown[] = [];
      const { error } = console;
      console.error = (line: unknown) => lines.push(line);

      const form = await openForm({
        endpoint: endpoint.url,
        config: { heading: 'Tyck till', colour: 'red', fields: [{ type: 'colour', name: 'x', label: 'X' }] },
      });

      console.error = error;
      assert.equal(readHeading(form), 'Tyck till');
      assert.lengthOf(readLabels(form), 6);
      assert.lengthOf(lines, 2);
      assert.match(String(lines[0]), /^synpunkt: config: fields\[0\]\.type "colour" is not a field type; use text, /);
      assert.match(String(lines[1]), /^synpunkt: config: "colour" is not a key here; /);
    });
  });
});
