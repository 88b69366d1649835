import { assert, fixture, html } from '@open-wc/testing';
import {
  choose,
  getButton,
  getField,
  getLanguageSwitch,
  getReceiptHeading,
  queryLanguageSwitch,
  readAnswers,
  readErrors,
  readFieldError,
  readFiles,
  readLabels,
  readLanguage,
  readOptions,
  readReceipt,
  readSummary,
  switchLanguage,
  valueOf,
} from '../../support/drivers.ts';
import { closed, startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { chooseFiles, lastMessage, pressKeys, send, typeText } from '../../support/interactions.ts';
import { dialogOf, openForm, renderButton } from '../../support/open-widget.ts';
import { getByRole, hasFocus, textOf } from '../../support/queries.ts';
import { inShadow } from '../../support/shadow.ts';

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
    openForm({ endpoint: endpoint.url, lang, config: { fields, languages: ['sv', 'fi', 'ar'], ...config } });

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  describe('when there are several to choose from', () => {
    it('names each in itself, and is first in the order of the keys (WCAG 3.1.2)', async () => {
      const form = await formOf();
      const control = getLanguageSwitch(form);

      assert.equal(textOf(control.labels[0] ?? form), 'Språk');
      assert.deepEqual(
        [...control.options].map((option) => [option.value, option.lang, textOf(option)]),
        [
          ['sv', 'sv', 'Svenska'],
          ['fi', 'fi', 'Suomi'],
          ['ar', 'ar', 'العربية'],
        ],
      );
      assert.equal(control.value, 'sv');
      await assert.isAccessible(form);
      control.focus();
      await pressKeys(form, 'Tab');
      assert.isTrue(hasFocus(getField(form, 'Text')));
    });

    it('keeps all that was written, chosen and ticked, and sends the language (WCAG 3.3.7)', async () => {
      const form = await formOf();
      await typeText(form, 'Text', 'Åäö');
      await typeText(form, 'Mer', 'Flera ord');
      await choose(form, 'Slag', 'Alfa');
      await choose(form, 'Ruta');
      await choose(form, 'Dagar', 'tis');
      await typeText(form, 'Gata', 'gata 12');
      await pressKeys(form, 'Enter');
      await chooseFiles(form, 'Bilder', new File(['x'], 'bild.pdf', { type: 'application/pdf' }));
      getLanguageSwitch(form).focus();

      await switchLanguage(form, 'fi');

      assert.isTrue(hasFocus(getLanguageSwitch(form)));
      assert.equal(valueOf(form, 'Text fi'), 'Åäö');
      assert.equal(valueOf(form, 'Mer fi'), 'Flera ord');
      assert.deepEqual(
        [...inShadow(form, 'form').querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value),
        ['a', 'true', 'tis'],
      );
      assert.equal(valueOf(form, 'Gata fi'), 'Gata 12 fi');
      assert.deepEqual(readFiles(form), ['bild.pdf 1 kt']);
      assert.include(readLabels(form), 'Dagar fi');
      await send(form);
      const message = await lastMessage(endpoint);
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
      const form = await openForm({ endpoint: endpoint.url, config: json.url });

      await switchLanguage(form, 'fi');

      assert.deepEqual(readOptions(form, 'Enhet'), ['Alfa fi', 'Biblioteket']);
      assert.lengthOf(await json.received(), 1);
      assert.lengthOf(await list.received(), 1);
      await Promise.all([list.stop(), json.stop()]);
    });

    it('says the errors that are shown in the other language', async () => {
      const form = await formOf();
      await form.submit();
      assert.deepEqual(readErrors(form), ['Fyll i ”Mer”']);

      await switchLanguage(form, 'fi');

      assert.equal(readSummary(form).heading, 'Yksi tieto on korjattava');
      assert.include(readErrors(form)[0] ?? '', '”Mer fi”');
      assert.include(readFieldError(form, 'Mer fi'), '”Mer fi”');
    });

    it('says in the other language that sending has failed, and what was sent', async () => {
      await endpoint.script(closed, {});
      const form = await formOf();
      await typeText(form, 'Mer', 'Ord');
      await choose(form, 'Slag', 'Alfa');
      await form.submit();
      assert.equal(readSummary(form).heading, 'Meddelandet är inte skickat');

      await switchLanguage(form, 'fi');
      assert.notEqual(readSummary(form).heading, 'Meddelandet är inte skickat');
      await send(form);
      assert.deepEqual(readAnswers(form), ['Ord', 'Alfa fi']);

      await switchLanguage(form, 'sv');
      assert.deepEqual(readAnswers(form), ['Ord', 'Alfa']);
      assert.equal(textOf(getReceiptHeading(form)), 'Tack, vi har tagit emot ditt meddelande');
    });

    it('is in one of them, whatever the page around it speaks', async () => {
      const form = await formOf({ languages: ['fi', 'ar'] }, 'en');

      assert.equal(readLanguage(form).lang, 'fi');
      assert.equal(getLanguageSwitch(form).value, 'fi');
    });

    it('begins in that of the config where the tag says none', async () => {
      const form = await formOf({ language: 'fi' }, '');

      assert.equal(readLanguage(form).lang, 'fi');
    });

    it('asks for the first question when another message is to be written', async () => {
      const form = await formOf();
      await typeText(form, 'Mer', 'Ord');
      await send(form);

      getButton(form, 'Skicka ett meddelande till').click();
      await form.updateComplete;

      assert.isTrue(hasFocus(getField(form, 'Text')));
    });
  });

  describe('when there is but one', () => {
    it('shows no choice', async () => {
      const form = await formOf({ languages: ['sv'] });

      assert.isTrue(queryLanguageSwitch(form) === null);
    });
  });

  describe('when it is written from right to left', () => {
    it('says so at its root, and passes the accessibility audit', async () => {
      const form = await formOf({}, 'ar');
      assert.deepEqual(readLanguage(form), { lang: 'ar', dir: 'rtl' });
      await form.submit();

      const [label] = getField(form, 'Mer ar').labels ?? [];
      const field = label?.parentElement?.getBoundingClientRect();
      assert.isBelow(label?.getBoundingClientRect().right ?? Infinity, field?.right ?? 0);
      await assert.isAccessible(form);

      await switchLanguage(form, 'sv');
      assert.deepEqual(readLanguage(form), { lang: 'sv', dir: 'ltr' });
    });

    it('is so in the dialog, too', async () => {
      const button = await renderButton({ endpoint: endpoint.url, lang: 'ar' });
      await button.show();

      const close = getByRole(dialogOf(button), 'button').getBoundingClientRect();
      const heading = getByRole(dialogOf(button), 'heading', { level: 2 }).getBoundingClientRect();
      assert.equal(getComputedStyle(dialogOf(button)).direction, 'rtl');
      assert.isBelow(close.left, heading.left);
      await assert.isAccessible(button);
    });

    it('writes numbers and times of the receipt in the digits of its texts', async () => {
      const config = { fields: [{ type: 'number', name: 'n', label: 'n' }], languages: [] };
      const form = await formOf(config, 'ar');
      await typeText(form, 'n', '1234,56789');
      await send(form);

      assert.match(readAnswers(form)[0] ?? '', /^1[.,]?234[.,]56789$/);
      assert.match(Object.values(readReceipt(form).facts)[1] ?? '', /2026/);
    });
  });

  describe('when only the page says a language', () => {
    for (const [lang, expected] of [
      ['de-AT', 'de'],
      ['no', 'nb'],
      ['da', 'da'],
      ['ar', 'ar'],
      // The form has no such texts: the language around it.
      ['pl', 'sv'],
    ] as const) {
      it(`reads ${expected} within lang=${lang}`, async () => {
        const place = await fixture(html`<div lang="en"><section lang=${lang}></section></div>`);
        const form = document.createElement('synpunkt-form');
        form.endpoint = endpoint.url;

        place.querySelector('section')?.append(form);
        await form.updateComplete;

        assert.equal(readLanguage(form).lang, expected);
      });
    }
  });
});
