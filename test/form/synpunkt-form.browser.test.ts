import { assert, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fillIn, find, hasFocus, formWith, maybe, pressSend, textsOf, words, write } from '../support/elements.ts';
import { startEndpoint, type Endpoint } from '../support/endpoint.ts';

/** The words of every label and legend that shows, in order. */
const questionsOf = (form: Element): string[] =>
  [...(form.shadowRoot?.querySelectorAll('[part=label]') ?? [])].map((label) => words(label));

describe('<synpunkt-form>', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  describe('when it has no config', () => {
    it("shows the origin's form, with a tick in words at each required field", async () => {
      const form = await formWith({ endpoint: endpoint.url });

      assert.equal(words(find(form, 'h2')), 'Kontaktformulär');
      assert.equal(words(find(form, '.required-note')), 'Förbockade fält måste fyllas i');
      assert.deepEqual(questionsOf(form), [
        'Jag vill: (måste fyllas i)',
        'Vilken verksamhet gäller det? (måste fyllas i)',
        'Beskrivning av ärendet: (måste fyllas i)',
        'Jag vill ha svar via: (måste fyllas i)',
        'Personuppgifter:',
        'Namn',
      ]);
      assert.equal(find<HTMLSelectElement>(form, 'select').options.item(11)?.text, 'Vet inte');
      assert.isAbove(find(form, '.field .tick').getBoundingClientRect().width, 8);
    });

    it('passes the accessibility audit', async () => {
      await assert.isAccessible(await formWith({ endpoint: endpoint.url }));
    });

    for (const [lang, heading] of [
      ['fi', 'Yhteydenottolomake'],
      ['en', 'Contact form'],
      ['sv-FI', 'Kontaktformulär'],
      ['de', 'Kontaktformular'],
      ['nn', 'Kontaktformulär'],
    ] as const) {
      it(`reads "${heading}" where the language is ${lang}`, async () => {
        const form = await formWith({ endpoint: endpoint.url, lang });

        assert.equal(words(find(form, 'h2')), heading);
      });
    }

    it('follows the language of the page around it', async () => {
      const { lang } = document.documentElement;
      document.documentElement.lang = 'fi';

      const form = await formWith({ endpoint: endpoint.url, lang: '' });

      document.documentElement.lang = lang;
      assert.equal(find(form, '.root').lang, 'fi');
    });
  });

  describe('when a way to be answered is chosen', () => {
    for (const [channel, expected] of [
      ['email', ['Namn', 'E-postadress (måste fyllas i)']],
      ['phone', ['Namn', 'Telefonnummer (måste fyllas i)', 'När passar det att vi ringer?']],
      [
        'letter',
        [
          'Namn (måste fyllas i)',
          'Gatuadress (måste fyllas i)',
          'Postnummer (måste fyllas i)',
          'Postort (måste fyllas i)',
        ],
      ],
      ['none', []],
    ] as const) {
      it(`asks for what ${channel} needs`, async () => {
        const form = await formWith({ endpoint: endpoint.url });

        find(form, `[name=answerVia][value=${channel}]`).click();
        await form.updateComplete;

        assert.deepEqual(
          textsOf(form, '.group [part=label]').filter((text) => text !== 'Personuppgifter:'),
          [...expected],
        );
      });
    }

    it('keeps the focus in a field of the group while the resident types', async () => {
      const form = await formWith({ endpoint: endpoint.url });
      find(form, '[name=answerVia][value=email]').click();
      await form.updateComplete;
      find(form, '[name=email]').focus();

      await sendKeys({ type: 'namn@example.se' });

      assert.equal(find<HTMLInputElement>(form, '[name=email]').value, 'namn@example.se');
    });

    it('does not send what was written for another channel', async () => {
      const form = await formWith({ endpoint: endpoint.url });
      await fillIn(form);
      find(form, '[name=answerVia][value=email]').click();
      await form.updateComplete;
      write(form, 'email', 'namn@example.se');
      find(form, '[name=answerVia][value=none]').click();
      await form.updateComplete;

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
      const form = await formWith({ endpoint: endpoint.url });
      write(form, 'description', ' ');
      find(form, '[name=description]').focus();
      find(form, '[name=department]').focus();
      await form.updateComplete;

      assert.isTrue(maybe(form, '.error') === null);
    });

    it('puts the focus on a summary that counts and names the errors (WCAG 2.4.3, 3.3.1)', async () => {
      const form = await formWith({ endpoint: endpoint.url });

      await form.submit();

      assert.isTrue(hasFocus(find(form, '.summary')));
      assert.equal(words(find(form, '.summary h3')), '4 uppgifter behöver rättas');
      assert.deepEqual(textsOf(form, '.summary a'), [
        'Välj vad du vill göra',
        'Välj vilken verksamhet det gäller, eller Vet inte',
        'Beskriv vad ärendet gäller',
        'Välj hur du vill ha svar',
      ]);
      assert.deepEqual(await endpoint.received(), []);
    });

    it('says the same words at each field, tied to its control', async () => {
      const form = await formWith({ endpoint: endpoint.url });

      await form.submit();

      const description = find(form, '[name=description]');
      assert.equal(description.getAttribute('aria-invalid'), 'true');
      assert.equal(description.getAttribute('aria-describedby'), 'field-description-hint field-description-error');
      assert.equal(words(find(form, '#field-description-error')), 'Fel: Beskriv vad ärendet gäller');
      assert.equal(find(form, '[role=radiogroup]').getAttribute('aria-invalid'), 'true');
    });

    it('leads from the summary to the control, without touching the address', async () => {
      const form = await formWith({ endpoint: endpoint.url });
      await form.submit();
      const before = location.href;

      find(form, '.summary a[href="#field-department"]').click();

      assert.isTrue(hasFocus(find(form, '[name=department]')));
      assert.equal(location.href, before);
    });

    it('passes the accessibility audit', async () => {
      const form = await formWith({ endpoint: endpoint.url });
      await form.submit();

      await assert.isAccessible(form);
    });

    it('drops the error of an answer that is no longer asked for', async () => {
      const form = await formWith({ endpoint: endpoint.url });
      await fillIn(form);
      find(form, '[name=answerVia][value=email]').click();
      await form.submit();
      assert.deepEqual(textsOf(form, '.summary a'), ['Skriv din e-postadress, till exempel namn@example.se']);

      find(form, '[name=answerVia][value=none]').click();
      await form.updateComplete;

      assert.isTrue(maybe(form, '.summary') === null);
    });

    it('sends once they are there', async () => {
      const form = await formWith({ endpoint: endpoint.url });
      await form.submit();
      await fillIn(form);

      await form.submit();

      assert.lengthOf(await endpoint.received(), 1);
      assert.isNotNull(maybe(form, '.receipt'));
    });
  });

  describe('when a text nears its limit', () => {
    const config = { fields: [{ type: 'textarea', name: 'text', label: 'Text', maxLength: 300 }] };

    it('counts only then, and counts an emoji as one', async () => {
      const form = await formWith({ endpoint: endpoint.url, config });

      write(form, 'text', 'a'.repeat(99));
      await form.updateComplete;
      assert.equal(words(find(form, '.counter')), '');

      write(form, 'text', '🌻'.repeat(299));
      await form.updateComplete;
      assert.equal(words(find(form, '.counter')), '1 tecken kvar');
    });

    it('says aloud only what stays true until the next mark (WCAG 4.1.3)', async () => {
      const form = await formWith({ endpoint: endpoint.url, config });

      for (const [length, aloud] of [
        [99, ''],
        [120, 'Högst 200 tecken kvar'],
        [279, 'Högst 50 tecken kvar'],
        [281, 'Högst 20 tecken kvar'],
        [301, 'Texten är för lång'],
      ] as const) {
        write(form, 'text', 'a'.repeat(length));
        await form.updateComplete;
        assert.equal(words(find(form, '.root > [role=status]')), aloud);
      }
    });

    it('keeps a text that is too long, and says by how much', async () => {
      const form = await formWith({ endpoint: endpoint.url, config });

      write(form, 'text', 'a'.repeat(305));
      await form.submit();

      assert.equal(words(find(form, '.counter')), '5 tecken för mycket');
      assert.equal(words(find(form, '.error')), 'Fel: Korta texten till högst 300 tecken. Nu har den 305 tecken.');
      assert.lengthOf(find<HTMLTextAreaElement>(form, 'textarea').value, 305);
    });
  });

  describe('when its settings change', () => {
    it('keeps the config that was set last, though an earlier one comes after it', async () => {
      await endpoint.script({ status: 200, body: { heading: 'Den första' }, hold: true });
      const form = await formWith({ endpoint: endpoint.url });

      form.config = endpoint.url;
      await endpoint.received(1);
      form.config = { heading: 'Den andra' };
      await form.updateComplete;
      await endpoint.release();
      // The same address once more, so that the held answer has surely been read.
      await endpoint.script({ status: 200, body: {} });
      await (await fetch(endpoint.url)).json();
      await form.updateComplete;

      assert.equal(words(find(form, 'h2')), 'Den andra');
    });

    it('ends in the language that was set last', async () => {
      const form = await formWith({ endpoint: endpoint.url });

      form.lang = 'fi';
      await Promise.resolve();
      form.lang = 'en';
      await form.updateComplete;

      assert.equal(words(find(form, 'h2')), 'Contact form');
    });

    it('takes a new config along with a new language', async () => {
      const form = await formWith({ endpoint: endpoint.url });

      form.config = { heading: { sv: 'Lekplatser', fi: 'Leikkipaikat' } };
      await Promise.resolve();
      form.lang = 'fi';
      await form.updateComplete;

      assert.equal(words(find(form, 'h2')), 'Leikkipaikat');
    });

    it('keeps what was written when the language changes', async () => {
      const form = await formWith({ endpoint: endpoint.url });
      write(form, 'description', 'Mer ljus');

      form.lang = 'fi';
      await form.updateComplete;

      assert.equal(find<HTMLTextAreaElement>(form, 'textarea').value, 'Mer ljus');
    });

    it('can be sent once there is an endpoint', async () => {
      const form = await formWith();

      form.endpoint = endpoint.url;
      await form.updateComplete;

      assert.isTrue(maybe(form, '.summary') === null);
    });
  });

  describe('when the resident types', () => {
    it('keeps the letters from the shortcuts of the page, but not Escape (WCAG 2.1.4)', async () => {
      const keys: string[] = [];
      const listen = (event: KeyboardEvent): unknown => keys.push(event.key);
      document.addEventListener('keydown', listen);
      const form = await formWith({ endpoint: endpoint.url });
      find(form, 'textarea').focus();

      await sendKeys({ press: '/' });
      await sendKeys({ press: 'Escape' });

      document.removeEventListener('keydown', listen);
      assert.deepEqual(keys, ['Escape']);
      assert.equal(find<HTMLTextAreaElement>(form, 'textarea').value, '/');
    });
  });

  describe('when a field is named as what every object has', () => {
    it('starts empty', async () => {
      const fields = [{ type: 'textarea', name: 'constructor', label: 'Text' }];

      const form = await formWith({ endpoint: endpoint.url, config: { fields } });

      assert.equal(find<HTMLTextAreaElement>(form, 'textarea').value, '');
    });
  });

  describe('when it has a config', () => {
    it('reads it from its address', async () => {
      const json = JSON.stringify({ heading: { sv: 'Lekplatser', fi: 'Leikkipaikat' } });
      const config = URL.createObjectURL(new Blob([json], { type: 'application/json' }));

      const form = await formWith({ endpoint: endpoint.url, config, lang: 'fi' });

      assert.equal(words(find(form, 'h2')), 'Leikkipaikat');
    });

    it('names each mistake on the console and opens all the same', async () => {
      const lines: unknown[] = [];
      const { error } = console;
      console.error = (line: unknown) => lines.push(line);

      const form = await formWith({
        endpoint: endpoint.url,
        config: { heading: 'Tyck till', colour: 'red', fields: [{ type: 'colour', name: 'x', label: 'X' }] },
      });

      console.error = error;
      assert.equal(words(find(form, 'h2')), 'Tyck till');
      assert.lengthOf(questionsOf(form), 6);
      assert.lengthOf(lines, 2);
      assert.match(String(lines[0]), /^synpunkt: config: fields\[0\]\.type "colour" is not a field type; use text, /);
      assert.match(String(lines[1]), /^synpunkt: config: "colour" is not a key here; /);
    });

    it('falls back to the default form where the file cannot be had, and says so', async () => {
      const lines: unknown[] = [];
      const { error } = console;
      console.error = (line: unknown) => lines.push(line);

      const form = await formWith({ endpoint: endpoint.url, config: '/nowhere.json' });

      console.error = error;
      assert.equal(words(find(form, 'h2')), 'Kontaktformulär');
      assert.match(String(lines[0]), /^synpunkt: config \/nowhere\.json could not be read \(status 404\)/);
    });
  });
});
