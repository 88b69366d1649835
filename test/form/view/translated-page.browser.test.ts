import { assert } from '@open-wc/testing';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import { choose, switchLanguage } from '../../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { chooseFiles, pressKeys, typeText } from '../../support/interactions.ts';
import { openFormToSend } from '../../support/open-widget.ts';
import { textOf } from '../../support/queries.ts';
import { inShadow } from '../../support/shadow.ts';

const both = (word: string) => ({ sv: word, fi: `${word} fi` });
const optionsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ value: `v${index}`, label: both(`Alternativ ${index}`) }));

const fields = [
  { type: 'text', name: 'text', label: both('Text'), hint: both('En rad'), required: true, publicRecord: true },
  { type: 'date', name: 'day', label: both('Dag') },
  { type: 'textarea', name: 'many', label: both('Mer'), maxLength: 50 },
  {
    type: 'radio',
    name: 'kind',
    label: both('Slag'),
    options: [
      { value: 'a', label: both('Alfa'), notice: both('Tänk på Alfa') },
      { value: 'b', label: both('Beta'), notice: both('Tänk på Beta') },
    ],
  },
  {
    type: 'select',
    name: 'unit',
    label: both('Enhet'),
    options: [...optionsOf(2), { value: 'c', label: both('Gamma'), group: both('Grupp') }],
  },
  { type: 'select', name: 'street', label: both('Gata'), options: optionsOf(20) },
  { type: 'checkboxes', name: 'days', label: both('Dagar'), options: optionsOf(2) },
  { type: 'checkbox', name: 'box', label: both('Ruta'), hint: both('Läs villkoren'), required: true },
  { type: 'file', name: 'files', label: both('Bilder') },
  { type: 'note', text: both('Första stycket.\nAndra stycket.') },
  {
    type: 'group',
    label: both('Om dig'),
    hint: both('Du kan vara anonym'),
    fields: [{ type: 'email', name: 'mail', label: both('E-post') }],
  },
];
const privacy = {
  controller: both('Kommunen'),
  purpose: both('Vi svarar'),
  link: { href: 'https://www.example.se', text: both('Läs mer') },
};
const contact = {
  phone: '0123-456',
  email: 'kommun@example.se',
  link: { href: 'https://www.example.se', text: both('Fler sätt') },
};

/** Replaces every text node of a form, as a translation of the page in the browser does. */
function translate({ shadowRoot }: SynpunktForm): void {
  const walker = document.createTreeWalker(shadowRoot ?? document, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) {
    if (text.data.trim() === '') continue;
    const outer = document.createElement('font');
    outer.append(document.createElement('font'));
    outer.firstElementChild?.append(text.data);
    text.replaceWith(outer);
  }
}

/** Returns the texts of the elements that a selector matches in a form. */
const textsOf = ({ shadowRoot }: SynpunktForm, selector: string): string[] =>
  Array.from(shadowRoot?.querySelectorAll(selector) ?? [], textOf);

const sections = '.languages, .required-note, .questions, .privacy';

describe('<synpunkt-form> on a page that the browser has translated', () => {
  let endpoint: Endpoint;
  let form: SynpunktForm;

  beforeEach(async () => {
    endpoint = await startEndpoint();
    form = await openFormToSend({ endpoint: endpoint.url, config: { fields, privacy, languages: ['sv', 'fi'] } });
    translate(form);
  });

  afterEach(() => endpoint.stop());

  it('shows the counter as it changes', async () => {
    await typeText(form, 'Mer', 'x'.repeat(48));
    translate(form);

    await typeText(form, 'Mer', 'x');
    assert.equal(textOf(inShadow(form, '.counter')), '1 tecken kvar');
    await pressKeys(form, 'Backspace');

    assert.equal(textOf(inShadow(form, '.counter')), '2 tecken kvar');
  });

  it('shows the notice of the option that is chosen now', async () => {
    await choose(form, 'Slag', 'Alfa');
    translate(form);

    await choose(form, 'Slag', 'Beta');

    assert.deepEqual(textsOf(form, '.notice'), ['Tänk på Beta']);
  });

  it('shows the error that a field has now', async () => {
    await form.submit();
    translate(form);
    assert.equal(textOf(inShadow(form, '#field-text-error')), 'Fel: Fyll i ”Text”');

    await typeText(form, 'Text', 'x'.repeat(201));
    await form.submit();

    assert.match(textOf(inShadow(form, '#field-text-error')), /^Fel: Korta texten till högst 200 tecken/);
  });

  it('lists the files that are chosen now', async () => {
    await chooseFiles(form, 'Bilder', new File(['x'], 'en.pdf', { type: 'application/pdf' }));
    await chooseFiles(form, 'Bilder', new File(['x'], 'en.exe'));
    translate(form);

    await chooseFiles(
      form,
      'Bilder',
      new File(['x'], 'annan.exe'),
      new File(['x'.repeat(2000)], 'två.pdf', { type: 'application/pdf' }),
    );
    assert.deepEqual(textsOf(form, '.file-list li'), ['en.pdf 1 kB', 'två.pdf 2 kB']);
    assert.match(textOf(inShadow(form, '.rejected')), /annan\.exe/);
    translate(form);
    inShadow(form, '.file-list button').click();
    await form.updateComplete;

    assert.deepEqual(textsOf(form, '.file-list li'), ['två.pdf 2 kB']);
  });

  it('shows the options that match what is typed now', async () => {
    await typeText(form, 'Gata', 'alternativ 11');
    translate(form);

    await pressKeys(form, 'Backspace', '2');

    assert.deepEqual(textsOf(form, '[role=option]'), ['Alternativ 12']);
  });

  it('shows every text in the language that is chosen, as on any other page', async () => {
    const steps = async (one: SynpunktForm): Promise<void> => {
      await choose(one, 'Slag', 'Alfa');
      await typeText(one, 'Mer', 'x'.repeat(51));
      await chooseFiles(
        one,
        'Bilder',
        new File(['x'], 'en.pdf', { type: 'application/pdf' }),
        new File(['x'], 'en.exe'),
      );
      await one.submit();
    };
    const other = await openFormToSend({
      endpoint: endpoint.url,
      config: { fields, privacy, languages: ['sv', 'fi'] },
    });
    for (const one of [form, other]) await steps(one);
    const before = textsOf(other, sections);
    translate(form);
    assert.deepEqual(textsOf(form, sections), before);

    for (const one of [form, other]) await switchLanguage(one, 'fi');

    assert.deepEqual(textsOf(form, sections), textsOf(other, sections));
    assert.notDeepEqual(textsOf(form, sections), before);
    assert.include(textsOf(form, '[part~=label]'), 'Text fi (pakollinen)');
    assert.deepEqual(textsOf(form, '.notice'), ['Tänk på Alfa fi']);
    assert.include(textOf(inShadow(form, '#field-text-error')), '”Text fi”');
  });

  it('shows the ways to reach the municipality in the language that is chosen', async () => {
    const one = await openFormToSend({ config: { fields, contact, languages: ['sv', 'fi'] } });
    translate(one);

    await switchLanguage(one, 'fi');

    assert.deepEqual(textsOf(one, '.contact li'), [
      'Puhelin: 0123-456',
      'Sähköposti: kommun@example.se',
      'Fler sätt fi',
    ]);
  });
});
