import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import { find, formWith, hasFocus, maybe, textsOf, words } from '../../support/elements.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { consoleOf, descriptionOf, messageAt, press, select, send, tick, typeInto } from '../../support/filling.ts';

const word = (value: string) => ({ value, label: value.toUpperCase() });

/** A list that is too long to look through. */
const streets = Array.from({ length: 16 }, (_, index) => ({ value: `g${index}`, label: `Gata ${index}` }));

const optionsOf = (form: SynpunktForm): string[] =>
  [...find<HTMLSelectElement>(form, 'select').options].map((option) => words(option));

describe('<synpunkt-form> choices', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  describe('when a select has groups', () => {
    const config = {
      fields: [
        {
          type: 'select',
          name: 'place',
          label: 'Plats',
          hint: 'Var det hände',
          autocomplete: 'address-level2',
          required: true,
          options: [
            { value: 'norr', label: 'Norra skolan', group: 'Skolor' },
            { value: 'syd', label: 'Södra skolan', group: 'Skolor' },
            { value: 'park', label: 'Parken', group: { sv: 'Utomhus', fi: 'Ulkona' } },
            { value: 'vet-inte', label: 'Vet inte' },
          ],
        },
      ],
    };

    it('shows them under their headings, the last without one', async () => {
      const form = await formWith({ endpoint: endpoint.url, config });

      const groups = [...find(form, 'select').querySelectorAll('optgroup')];
      assert.deepEqual(
        groups.map(({ label, children }) => [label, [...children].map((option) => words(option))]),
        [
          ['Skolor', ['Norra skolan', 'Södra skolan']],
          ['Utomhus', ['Parken']],
        ],
      );
      assert.deepEqual(optionsOf(form), ['Välj', 'Norra skolan', 'Södra skolan', 'Parken', 'Vet inte']);
      assert.equal(find(form, 'select').getAttribute('autocomplete'), 'address-level2');
      await assert.isAccessible(form);
    });

    it('asks for a choice in its own words, and sends the value', async () => {
      const form = await formWith({ endpoint: endpoint.url, config });
      await form.submit();
      assert.deepEqual(textsOf(form, '.summary a'), ['Välj ett alternativ för ”Plats”']);
      assert.equal(descriptionOf(form, find(form, 'select')), 'Var det hände | Fel: Välj ett alternativ för ”Plats”');

      await select(form, 'place', 'syd');
      await send(form);

      assert.deepEqual((await messageAt(endpoint)).values, { place: 'syd' });
      assert.deepEqual(textsOf(form, '.answers dd'), ['Södra skolan']);
    });
  });

  describe('when one of a few is chosen by keys', () => {
    const radio = {
      type: 'radio',
      name: 'kind',
      label: 'Jag vill:',
      hint: 'Bara ett',
      options: ['a', 'b', 'c'].map(word),
    };

    it('goes from one to the next by the arrows, and sends the last (WCAG 2.1.1)', async () => {
      const form = await formWith({ endpoint: endpoint.url, config: { fields: [radio] } });
      find(form, '#field-kind').focus();

      await press(form, 'Space', 'ArrowDown');
      await send(form);

      assert.deepEqual((await messageAt(endpoint)).values, { kind: 'b' });
    });

    it('has its default chosen, and is named and described as a group', async () => {
      const fields = [{ ...radio, default: 'c', required: true }];
      const form = await formWith({ endpoint: endpoint.url, config: { fields } });

      const group = find(form, '[role=radiogroup]');
      assert.isTrue(find<HTMLInputElement>(form, '[value=c]').checked);
      assert.equal(words(find(form, `#${group.getAttribute('aria-labelledby')}`)), 'Jag vill: (måste fyllas i)');
      assert.equal(descriptionOf(form, group), 'Bara ett');
      await assert.isAccessible(form);
    });
  });

  describe('when a question shows its answers as buttons', () => {
    const options = [word('ja'), word('nej')];
    const fields = [{ type: 'radio', name: 'helped', label: 'Hjälpte sidan dig?', display: 'buttons', options }];

    it('has them side by side, and no word of required fields where there are none', async () => {
      const form = await formWith({ endpoint: endpoint.url, config: { fields } });

      const [yes, no] = ['ja', 'nej'].map((value) =>
        find(form, `.choice:has([value=${value}])`).getBoundingClientRect(),
      );
      assert.equal(yes?.top, no?.top);
      assert.isNull(maybe(form, '.required-note') && 'shown');
      await assert.isAccessible(form);
    });
  });

  describe('when another question is named as one of its rows might be', () => {
    it('has a control of its own for each label', async () => {
      const options = ['a', 'b'].map(word);
      const fields = [
        { type: 'radio', name: 'kind', label: 'Slag', options },
        { type: 'checkboxes', name: 'kinds', label: 'Flera slag', options },
        { type: 'text', name: 'kind-1', label: 'Ett' },
        { type: 'text', name: 'kinds-1', label: 'Två' },
      ];
      const form = await formWith({ endpoint: endpoint.url, config: { fields } });

      for (const [name, label] of [
        ['kind-1', 'Ett'],
        ['kinds-1', 'Två'],
      ] as const) {
        const control = find<HTMLInputElement>(form, `[name=${name}]`);
        assert.equal(words(control.labels?.[0] ?? form), label);
        assert.isTrue(find(form, `#field-${name}`) === control);
      }
      await assert.isAccessible(form);
    });
  });

  describe('when several may be chosen', () => {
    const fields = [
      {
        type: 'checkboxes',
        name: 'days',
        label: 'Dagar',
        hint: 'Två eller tre',
        minChoices: 2,
        maxChoices: 3,
        required: true,
        default: ['tis', 'ons'],
        options: ['man', 'tis', 'ons', 'tor'].map(word),
      },
    ];

    it('counts them, and says so in words', async () => {
      const form = await formWith({ endpoint: endpoint.url, config: { fields } });
      await tick(form, 'days', 'ons');
      await form.submit();
      assert.deepEqual(textsOf(form, '.summary a'), ['Välj minst 2 alternativ']);
      assert.equal(descriptionOf(form, find(form, 'fieldset.field')), 'Två eller tre | Fel: Välj minst 2 alternativ');
      await assert.isAccessible(form);

      for (const day of ['man', 'ons', 'tor']) await tick(form, 'days', day);
      await form.submit();
      assert.deepEqual(textsOf(form, '.summary a'), ['Välj högst 3']);

      for (const day of ['man', 'tis', 'ons', 'tor']) await tick(form, 'days', day);
      await form.submit();
      assert.deepEqual(textsOf(form, '.summary a'), ['Välj ett alternativ för ”Dagar”']);
      assert.deepEqual(await endpoint.received(), []);
    });

    it('sends them in the order of the list, and shows each in the receipt', async () => {
      const form = await formWith({ endpoint: endpoint.url, config: { fields } });
      await tick(form, 'days', 'tor');
      await tick(form, 'days', 'ons');
      find(form, '[value=man]').focus();
      await press(form, 'Space');

      await send(form);

      assert.deepEqual((await messageAt(endpoint)).values, { days: ['man', 'tis', 'tor'] });
      assert.equal(find(form, '.answers dd').innerText.trim(), 'MAN\nTIS\nTOR');
    });
  });

  describe('when a list has more than 15 options', () => {
    const long = { type: 'select', name: 'street', label: 'Gata', options: streets, required: true };

    it('is searched by typing, tells how, and sends what was found', async () => {
      const form = await formWith({ endpoint: endpoint.url, config: { fields: [long] } });
      const control = find<HTMLInputElement>(form, '[role=combobox]');
      assert.equal(words(control.labels?.[0] ?? form), 'Gata (måste fyllas i)');
      assert.equal(descriptionOf(form, control), 'Skriv några bokstäver för att söka i listan');
      await assert.isAccessible(form);

      await typeInto(form, 'street', 'ata 12');
      await press(form, 'ArrowDown', 'Enter');
      await send(form);

      assert.deepEqual((await messageAt(endpoint)).values, { street: 'g12' });
      assert.deepEqual(textsOf(form, '.answers dd'), ['Gata 12']);
    });

    it('has its error at the control, and the summary leads there', async () => {
      const form = await formWith({ endpoint: endpoint.url, config: { fields: [long] } });
      await form.submit();
      const control = find(form, '[role=combobox]');
      assert.equal(control.getAttribute('aria-invalid'), 'true');
      assert.include(descriptionOf(form, control), 'Fel: Välj ett alternativ för ”Gata”');

      find(form, '.summary a').click();

      assert.isTrue(hasFocus(control));
    });

    it('has its default, and keeps 15 as a plain select', async () => {
      const fields = [
        { ...long, default: 'g3' },
        { ...long, name: 'other', options: streets.slice(0, 15) },
      ];
      const form = await formWith({ endpoint: endpoint.url, config: { fields } });

      assert.equal(find<HTMLInputElement>(form, '#field-street').value, 'Gata 3');
      assert.equal(find(form, '#field-other').localName, 'select');
    });

    it('can be used in the dialog of the button by Escape, which closes the list alone', async () => {
      const form = await formWith({ endpoint: endpoint.url, config: { fields: [long] } });
      const heard: string[] = [];
      form.addEventListener('keydown', ({ key }) => heard.push(key));

      await typeInto(form, 'street', 'gata');
      await sendKeys({ press: 'Escape' });

      assert.notInclude(heard, 'Escape');
      assert.equal(find(form, '[role=combobox]').getAttribute('aria-expanded'), 'false');
    });
  });

  describe('when options come from an address', () => {
    const own = [{ value: 'vet-inte', label: 'Vet inte' }];
    const configWith = (type: string, optionsFrom: string): object => ({
      fields: [{ type, name: 'unit', label: 'Enhet', options: own, optionsFrom }],
    });

    it('adds them to its own, words and whole options alike', async () => {
      const list = await startEndpoint({ status: 200, body: ['Biblioteket', { value: 'b', label: { sv: 'Badet' } }] });
      const form = await formWith({ endpoint: endpoint.url, config: configWith('radio', list.url) });

      assert.deepEqual(textsOf(form, '.choice'), ['Vet inte', 'Biblioteket', 'Badet']);
      await tick(form, 'unit', 'Biblioteket');
      await send(form);
      assert.deepEqual((await messageAt(endpoint)).values, { unit: 'Biblioteket' });
      assert.deepEqual(
        (await list.received()).map(({ method }) => method),
        ['GET'],
      );
      await list.stop();
    });

    it('is searched by typing where they are many', async () => {
      const body = Array.from({ length: 2000 }, (_, index) => `Gata ${index}`);
      const list = await startEndpoint({ status: 200, body });
      const form = await formWith({ endpoint: endpoint.url, config: configWith('select', list.url) });

      await typeInto(form, 'unit', 'gata 1999');
      await press(form, 'ArrowDown', 'Enter');
      await send(form);

      assert.deepEqual((await messageAt(endpoint)).values, { unit: 'Gata 1999' });
      await list.stop();
    });

    for (const [what, reply, reason] of [
      ['cannot be had', { status: 500, body: '' }, 'status 500'],
      ['is none', { status: 200, body: { a: 1 } }, 'not a list of options'],
    ] as const) {
      it(`does with its own where the list ${what}, and says so on the console`, async () => {
        const list = await startEndpoint(reply);
        let form: SynpunktForm | undefined;

        const lines = await consoleOf(async () => {
          form = await formWith({ endpoint: endpoint.url, config: configWith('select', list.url) });
        });

        assert.lengthOf(lines, 1);
        assert.include(lines[0] ?? '', `synpunkt: options ${list.url}`);
        assert.include(lines[0] ?? '', reason);
        assert.deepEqual(form && optionsOf(form), ['Välj', 'Vet inte']);
        assert.isTrue(form && maybe(form, '.summary') === null);
        await list.stop();
      });
    }
  });
});
