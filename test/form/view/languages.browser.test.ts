import { assert, fixture, html } from '@open-wc/testing';
import { buttonWith, find, formWith, hasFocus, maybe, textsOf, words } from '../../support/elements.ts';
import { closed, startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { chooseFiles, messageAt, press, readIn, send, tick, typeInto } from '../../support/filling.ts';

const both = (word: string) => ({ sv: word, fi: `${word} fi`, ar: `${word} ar` });
const fields = [
  { type: 'text', name: 'text', label: both('Text') },
  { type: 'textarea', name: 'many', label: both('Mer'), required: true },
  { type: 'radio', name: 'kind', label: both('Slag'), options: [{ value: 'a', label: both('Alfa') }] },
  { type: 'checkbox', name: 'box', label: both('Ruta') },
  {
    type: 'checkboxes',
    name: 'days',
    label: both('Dagar'),
    options: ['man', 'tis'].map((value) => ({ value, label: both(value) })),
  },
  {
    type: 'select',
    name: 'street',
    label: both('Gata'),
    options: Array.from({ length: 20 }, (_, index) => ({ value: `g${index}`, label: both(`Gata ${index}`) })),
  },
  { type: 'file', name: 'files', label: both('Bilder') },
];

describe('<synpunkt-form> languages', () => {
  let endpoint: Endpoint;
  const formOf = (config: object = {}, lang = 'sv') =>
    formWith({ endpoint: endpoint.url, lang, config: { fields, languages: ['sv', 'fi', 'ar'], ...config } });

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  describe('when there are several to choose from', () => {
    it('names each in itself, and is first in the order of the keys (WCAG 3.1.2)', async () => {
      const form = await formOf();
      const control = find<HTMLSelectElement>(form, '#language');

      assert.equal(words(control.labels[0] ?? form), 'Språk');
      assert.deepEqual(
        [...control.options].map((option) => [option.value, option.lang, words(option)]),
        [
          ['sv', 'sv', 'Svenska'],
          ['fi', 'fi', 'Suomi'],
          ['ar', 'ar', 'العربية'],
        ],
      );
      assert.equal(control.value, 'sv');
      await assert.isAccessible(form);
      control.focus();
      await press(form, 'Tab');
      assert.isTrue(hasFocus(find(form, '#field-text')));
    });

    it('keeps all that was written, chosen and ticked, and sends the language (WCAG 3.3.7)', async () => {
      const form = await formOf();
      await typeInto(form, 'text', 'Åäö');
      await typeInto(form, 'many', 'Flera ord');
      await tick(form, 'kind', 'a');
      await tick(form, 'box');
      await tick(form, 'days', 'tis');
      await typeInto(form, 'street', 'gata 12');
      await press(form, 'Enter');
      await chooseFiles(form, 'files', new File(['x'], 'bild.pdf', { type: 'application/pdf' }));
      find(form, '#language').focus();

      await readIn(form, 'fi');

      assert.isTrue(hasFocus(find(form, '#language')));
      assert.equal(find<HTMLInputElement>(form, '#field-text').value, 'Åäö');
      assert.equal(find<HTMLTextAreaElement>(form, '#field-many').value, 'Flera ord');
      assert.deepEqual(
        [...find(form, 'form').querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value),
        ['a', 'true', 'tis'],
      );
      assert.equal(find<HTMLInputElement>(form, '#field-street').value, 'Gata 12 fi');
      assert.deepEqual(textsOf(form, '.file-list li'), ['bild.pdf 1 kt']);
      assert.include(textsOf(form, '[part=label]'), 'Dagar fi');
      await send(form);
      const message = await messageAt(endpoint);
      assert.equal(message.language, 'fi');
      assert.deepEqual(message.values, {
        text: 'Åäö',
        many: 'Flera ord',
        kind: 'a',
        box: true,
        days: ['tis'],
        street: 'g12',
        files: [{ name: 'bild.pdf', type: 'application/pdf', size: 1 }],
      });
    });

    it('fetches neither the config nor its lists anew', async () => {
      const list = await startEndpoint({ status: 200, body: ['Biblioteket'] });
      const options = [{ value: 'a', label: both('Alfa') }];
      const asked = [{ type: 'radio', name: 'unit', label: 'Enhet', options, optionsFrom: list.url }];
      const json = await startEndpoint({ status: 200, body: { fields: asked, languages: ['sv', 'fi'] } });
      const form = await formWith({ endpoint: endpoint.url, config: json.url });

      await readIn(form, 'fi');

      assert.deepEqual(textsOf(form, '.choice'), ['Alfa fi', 'Biblioteket']);
      assert.lengthOf(await json.received(), 1);
      assert.lengthOf(await list.received(), 1);
      await Promise.all([list.stop(), json.stop()]);
    });

    it('says the errors that are shown in the other language', async () => {
      const form = await formOf();
      await form.submit();
      assert.deepEqual(textsOf(form, '.summary a'), ['Fyll i ”Mer”']);

      await readIn(form, 'fi');

      assert.equal(words(find(form, '.summary h3')), 'Yksi tieto on korjattava');
      assert.include(textsOf(form, '.summary a')[0] ?? '', '”Mer fi”');
      assert.include(words(find(form, '#field-many-error')), '”Mer fi”');
    });

    it('says in the other language that sending has failed, and what was sent', async () => {
      await endpoint.script(closed, {});
      const form = await formOf();
      await typeInto(form, 'many', 'Ord');
      await tick(form, 'kind', 'a');
      await form.submit();
      assert.equal(words(find(form, '.summary h3')), 'Meddelandet är inte skickat');

      await readIn(form, 'fi');
      assert.notEqual(words(find(form, '.summary h3')), 'Meddelandet är inte skickat');
      await send(form);
      assert.deepEqual(textsOf(form, '.answers dd'), ['Ord', 'Alfa fi']);

      await readIn(form, 'sv');
      assert.deepEqual(textsOf(form, '.answers dd'), ['Ord', 'Alfa']);
      assert.equal(words(find(form, '#receipt-heading')), 'Tack, vi har tagit emot ditt meddelande');
    });

    it('is in one of them, whatever the page around it speaks', async () => {
      const form = await formOf({ languages: ['fi', 'ar'] }, 'en');

      assert.equal(find(form, '.root').lang, 'fi');
      assert.equal(find<HTMLSelectElement>(form, '#language').value, 'fi');
    });

    it('begins in that of the config where the tag says none', async () => {
      const form = await formOf({ language: 'fi' }, '');

      assert.equal(find(form, '.root').lang, 'fi');
    });

    it('asks for the first question when another message is to be written', async () => {
      const form = await formOf();
      await typeInto(form, 'many', 'Ord');
      await send(form);

      find(form, '.receipt > button').click();
      await form.updateComplete;

      assert.isTrue(hasFocus(find(form, '#field-text')));
    });
  });

  describe('when there is but one', () => {
    it('shows no choice', async () => {
      const form = await formOf({ languages: ['sv'] });

      assert.isTrue(maybe(form, '#language') === null);
    });
  });

  describe('when it is written from right to left', () => {
    it('says so at its root, and passes the accessibility audit', async () => {
      const form = await formOf({}, 'ar');
      const root = find(form, '.root');
      assert.deepEqual([root.lang, root.dir], ['ar', 'rtl']);
      await form.submit();

      const field = find(form, '.invalid').getBoundingClientRect();
      const label = find(form, '.invalid label').getBoundingClientRect();
      assert.isBelow(label.right, field.right);
      await assert.isAccessible(form);

      await readIn(form, 'sv');
      assert.deepEqual([root.lang, root.dir], ['sv', 'ltr']);
    });

    it('is so in the dialog, too', async () => {
      const button = await buttonWith({ endpoint: endpoint.url, lang: 'ar' });
      await button.show();

      const close = find(button, 'synpunkt-dialog', '.close').getBoundingClientRect();
      const heading = find(button, 'synpunkt-dialog', '#heading').getBoundingClientRect();
      assert.equal(getComputedStyle(find(button, 'synpunkt-dialog', 'dialog')).direction, 'rtl');
      assert.isBelow(close.left, heading.left);
      await assert.isAccessible(button);
    });

    it('writes numbers and times of the receipt in the digits of its texts', async () => {
      const config = { fields: [{ type: 'number', name: 'n', label: 'n' }], languages: [] };
      const form = await formOf(config, 'ar');
      await typeInto(form, 'n', '1234,56789');
      await send(form);

      assert.match(words(find(form, '.answers dd')), /^1[.,]?234[.,]56789$/);
      assert.match(words(find(form, 'time')), /2026/);
    });
  });

  describe('when only the page says a language', () => {
    for (const [lang, expected] of [
      ['de-AT', 'de'],
      ['no', 'nb'],
      ['da', 'da'],
      ['ar', 'ar'],
      ['pl', 'sv'],
    ] as const) {
      it(`reads ${expected} within lang=${lang}`, async () => {
        const place = await fixture(html`<div lang="en"><section lang=${lang}></section></div>`);
        const form = document.createElement('synpunkt-form');
        form.endpoint = endpoint.url;

        place.querySelector('section')?.append(form);
        await form.updateComplete;

        assert.equal(find(form, '.root').lang, expected);
      });
    }
  });
});
