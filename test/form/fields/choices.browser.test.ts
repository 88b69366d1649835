import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import {
  choose,
  getChoice,
  getDescribedChoice,
  getField,
  getSummary,
  querySummary,
  readAnswers,
  readErrors,
  readOptions,
  valueOf,
} from '../../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { captureConsole, lastMessage, pressKeys, send, typeText } from '../../support/interactions.ts';
import { dialogOf, formInDialog, openForm, renderButton } from '../../support/open-widget.ts';
import {
  descriptionOf,
  getByRole,
  hasFocus,
  nameOf,
  queryAllByRole,
  queryByRole,
  queryByText,
  textOf,
} from '../../support/queries.ts';
import { inShadow } from '../../support/shadow.ts';
import { waitUntil } from '../../support/wait-until.ts';

const word = (value: string) => ({ value, label: value.toUpperCase() });

/** More options than a plain select shows. */
const streets = Array.from({ length: 16 }, (_, index) => ({ value: `g${index}`, label: `Gata ${index}` }));

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
      const form = await openForm({ endpoint: endpoint.url, config });

      const groups = [...getField<HTMLSelectElement>(form, 'Plats').querySelectorAll('optgroup')];
      assert.deepEqual(
        groups.map(({ label, children }) => [label, [...children].map((option) => textOf(option))]),
        [
          ['Skolor', ['Norra skolan', 'Södra skolan']],
          ['Utomhus', ['Parken']],
        ],
      );
      assert.deepEqual(readOptions(form, 'Plats'), ['Välj', 'Norra skolan', 'Södra skolan', 'Parken', 'Vet inte']);
      assert.equal(getField(form, 'Plats').getAttribute('autocomplete'), 'address-level2');
      await assert.isAccessible(form);
    });

    it('asks for a choice in its own words, and sends the value', async () => {
      const form = await openForm({ endpoint: endpoint.url, config });
      await form.submit();
      assert.deepEqual(readErrors(form), ['Välj ett alternativ för ”Plats”']);
      assert.equal(descriptionOf(getField(form, 'Plats')), 'Var det hände | Fel: Välj ett alternativ för ”Plats”');

      await choose(form, 'Plats', 'Södra skolan');
      await send(form);

      assert.deepEqual((await lastMessage(endpoint)).values, { place: 'syd' });
      assert.deepEqual(readAnswers(form), ['Södra skolan']);
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
      const form = await openForm({ endpoint: endpoint.url, config: { fields: [radio] } });
      getChoice(form, 'Jag vill:', 'A').focus();

      await pressKeys(form, 'Space', 'ArrowDown');
      await send(form);

      assert.deepEqual((await lastMessage(endpoint)).values, { kind: 'b' });
    });

    it('has its default chosen, and is named and described as a group', async () => {
      const fields = [{ ...radio, default: 'c', required: true }];
      const form = await openForm({ endpoint: endpoint.url, config: { fields } });

      const group = getByRole(form, 'radiogroup');
      assert.isTrue(getChoice(form, 'Jag vill:', 'C').checked);
      assert.equal(nameOf(group), 'Jag vill: (måste fyllas i)');
      assert.equal(descriptionOf(getDescribedChoice(form, 'Jag vill:')), 'Bara ett');
      await assert.isAccessible(form);
    });
  });

  describe('when a question shows its answers as buttons', () => {
    const options = [word('ja'), word('nej')];
    const fields = [{ type: 'radio', name: 'helped', label: 'Hjälpte sidan dig?', display: 'buttons', options }];

    it('has them side by side, and no word of required fields where there are none', async () => {
      const form = await openForm({ endpoint: endpoint.url, config: { fields } });

      const [yes, no] = ['JA', 'NEJ'].map((option) =>
        getChoice(form, 'Hjälpte sidan dig?', option).labels?.[0]?.getBoundingClientRect(),
      );
      assert.equal(yes?.top, no?.top);
      assert.isNull(queryByText(form, 'Förbockade fält måste fyllas i') && 'shown');
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
      const form = await openForm({ endpoint: endpoint.url, config: { fields } });

      for (const [name, label] of [
        ['kind-1', 'Ett'],
        ['kinds-1', 'Två'],
      ] as const) {
        const control = getByRole<HTMLInputElement>(form, 'textbox', { name: label });
        assert.equal(textOf(control.labels?.[0] ?? form), label);
        assert.equal(control.name, name);
        assert.isTrue(inShadow(form, `#field-${name}`) === control);
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
      const form = await openForm({ endpoint: endpoint.url, config: { fields } });
      await choose(form, 'Dagar', 'ONS');
      await form.submit();
      assert.deepEqual(readErrors(form), ['Välj minst 2 alternativ']);
      assert.equal(descriptionOf(getDescribedChoice(form, 'Dagar')), 'Två eller tre | Fel: Välj minst 2 alternativ');
      await assert.isAccessible(form);

      for (const day of ['MAN', 'ONS', 'TOR']) await choose(form, 'Dagar', day);
      await form.submit();
      assert.deepEqual(readErrors(form), ['Välj högst 3 alternativ']);

      for (const day of ['MAN', 'TIS', 'ONS', 'TOR']) await choose(form, 'Dagar', day);
      await form.submit();
      assert.deepEqual(readErrors(form), ['Välj ett alternativ för ”Dagar”']);
      assert.deepEqual(await endpoint.received(), []);
    });

    it('sends them in the order of the list, and shows each in the receipt', async () => {
      const form = await openForm({ endpoint: endpoint.url, config: { fields } });
      await choose(form, 'Dagar', 'TOR');
      await choose(form, 'Dagar', 'ONS');
      getChoice(form, 'Dagar', 'MAN').focus();
      await pressKeys(form, 'Space');

      await send(form);

      assert.deepEqual((await lastMessage(endpoint)).values, { days: ['man', 'tis', 'tor'] });
      assert.equal(queryAllByRole(form, 'definition').at(-1)?.innerText.trim(), 'MAN\nTIS\nTOR');
    });
  });

  describe('when a list has more than 15 options', () => {
    const long = { type: 'select', name: 'street', label: 'Gata', options: streets, required: true };

    it('is searched by typing, tells how, and sends what was found', async () => {
      const form = await openForm({ endpoint: endpoint.url, config: { fields: [long] } });
      const control = getByRole<HTMLInputElement>(form, 'combobox');
      assert.equal(textOf(control.labels?.[0] ?? form), 'Gata (måste fyllas i)');
      assert.equal(descriptionOf(control), 'Skriv några bokstäver för att söka i listan');
      await assert.isAccessible(form);

      await typeText(form, 'Gata', 'ata 12');
      await pressKeys(form, 'ArrowDown', 'Enter');
      await send(form);

      assert.deepEqual((await lastMessage(endpoint)).values, { street: 'g12' });
      assert.deepEqual(readAnswers(form), ['Gata 12']);
    });

    it('has its error at the control, and the summary leads there', async () => {
      const form = await openForm({ endpoint: endpoint.url, config: { fields: [long] } });
      await form.submit();
      const control = getByRole(form, 'combobox');
      assert.equal(control.getAttribute('aria-invalid'), 'true');
      assert.include(descriptionOf(control), 'Fel: Välj ett alternativ för ”Gata”');

      getByRole(getSummary(form), 'link').click();

      assert.isTrue(hasFocus(control));
    });

    it('has its default, and keeps 15 as a plain select', async () => {
      const fields = [
        { ...long, default: 'g3' },
        { ...long, name: 'other', label: 'Annan gata', options: streets.slice(0, 15) },
      ];
      const form = await openForm({ endpoint: endpoint.url, config: { fields } });

      assert.equal(valueOf(form, 'Gata'), 'Gata 3');
      assert.equal(getField(form, 'Annan gata').localName, 'select');
    });

    it('can be used in the dialog of the button by Escape, which closes the list alone', async () => {
      const button = await renderButton({ endpoint: endpoint.url, config: { fields: [long] } });
      await button.show();
      const form = formInDialog(button);
      await waitUntil(() => queryByRole(form, 'combobox'));

      await typeText(form, 'Gata', 'gata');
      assert.equal(getByRole(form, 'combobox').getAttribute('aria-expanded'), 'true');
      await sendKeys({ press: 'Escape' });

      assert.equal(getByRole(form, 'combobox').getAttribute('aria-expanded'), 'false');
      assert.isTrue(dialogOf(button).open);
      button.hide();
    });
  });

  describe('when options come from an address', () => {
    const own = [{ value: 'vet-inte', label: 'Vet inte' }];
    const configWith = (type: string, optionsFrom: string): object => ({
      fields: [{ type, name: 'unit', label: 'Enhet', options: own, optionsFrom }],
    });

    it('adds them to its own, words and whole options alike', async () => {
      const list = await startEndpoint({ status: 200, body: ['Biblioteket', { value: 'b', label: { sv: 'Badet' } }] });
      const form = await openForm({ endpoint: endpoint.url, config: configWith('radio', list.url) });

      assert.deepEqual(readOptions(form, 'Enhet'), ['Vet inte', 'Biblioteket', 'Badet']);
      await choose(form, 'Enhet', 'Biblioteket');
      await send(form);
      assert.deepEqual((await lastMessage(endpoint)).values, { unit: 'Biblioteket' });
      assert.deepEqual(
        (await list.received()).map(({ method }) => method),
        ['GET'],
      );
      await list.stop();
    });

    it('is searched by typing where they are many', async () => {
      const body = Array.from({ length: 2000 }, (_, index) => `Gata ${index}`);
      const list = await startEndpoint({ status: 200, body });
      const form = await openForm({ endpoint: endpoint.url, config: configWith('select', list.url) });

      await typeText(form, 'Enhet', 'gata 1999');
      await pressKeys(form, 'ArrowDown', 'Enter');
      await send(form);

      assert.deepEqual((await lastMessage(endpoint)).values, { unit: 'Gata 1999' });
      await list.stop();
    });

    for (const [what, reply, reason] of [
      ['cannot be had', { status: 500, body: '' }, 'status 500'],
      ['is none', { status: 200, body: { a: 1 } }, 'not a list of options'],
    ] as const) {
      it(`does with its own where the list ${what}, and says so on the console`, async () => {
        const list = await startEndpoint(reply);
        let form: SynpunktForm | undefined;

        const lines = await captureConsole(async () => {
          form = await openForm({ endpoint: endpoint.url, config: configWith('select', list.url) });
        });

        assert.lengthOf(lines, 1);
        assert.include(lines[0] ?? '', `synpunkt: options ${list.url}`);
        assert.include(lines[0] ?? '', reason);
        assert.deepEqual(form && readOptions(form, 'Enhet'), ['Välj', 'Vet inte']);
        assert.isTrue(form && querySummary(form) === null);
        await list.stop();
      });
    }
  });
});
