import { assert, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { writeFragment } from '../../src/editor/storage/share-link.ts';
import { createDocument } from '../../src/editor/model/document.ts';
import type { SynpunktEditor } from '../../src/editor/synpunkt-editor.ts';
import { openEditor } from './open-editor.ts';
import { getButton, getField } from '../support/drivers.ts';
import {
  focusedElement,
  getByRole,
  queryAllByRole,
  queryByRole,
  referencedBy,
  textOf,
  type Scope,
} from '../support/queries.ts';
import { waitUntil } from '../support/wait-until.ts';

const endpoint = 'https://www.example.se/synpunkter';
const gata = { type: 'text', name: 'gata', label: 'Gata', maxLength: 40 };
const ort = { type: 'text', name: 'ort', label: 'Ort' };

/** Returns the description of a control: its hint and its error. */
const describedBy = (scope: Scope, label: string): string =>
  referencedBy(getField(scope, label), 'aria-describedby').map(textOf).join(' ');

/** Writes in a control and leaves it by the tabulator, as a change that waits for that needs. */
async function writeAndLeave(editor: SynpunktEditor, label: string, text: string): Promise<void> {
  getField(editor, label).focus();
  getField(editor, label).select();
  await sendKeys({ type: text });
  await sendKeys({ press: 'Tab' });
  await editor.updateComplete;
}

describe('editing a form', () => {
  beforeEach(() => localStorage.clear());

  it('leaves a text empty that is emptied, says what holds then, and shows that once the control is left', async () => {
    const editor = await openEditor({ preset: 'kontakt', endpoint });
    getField(editor, 'Rubrik').focus();
    getField(editor, 'Rubrik').select();
    await sendKeys({ type: 'H' });
    await sendKeys({ press: 'Backspace' });
    await editor.updateComplete;

    assert.equal(getField(editor, 'Rubrik').value, '');
    assert.include(describedBy(editor, 'Rubrik'), 'Rutan är tom. Då gäller: ”Kontaktformulär”.');
    await sendKeys({ press: 'Tab' });
    await editor.updateComplete;
    assert.equal(getField(editor, 'Rubrik').value, 'Kontaktformulär');
    assert.deepEqual(editor.store.config, { preset: 'kontakt', endpoint });
  });

  it('says at the contact page that its address is not whole, but not while https:// is written', async () => {
    const editor = await openEditor({ preset: 'kontakt', endpoint }, 'receiver');
    getField(editor, 'Er kontaktsida').focus();
    await sendKeys({ type: 'https:' });
    await editor.updateComplete;
    const begun = describedBy(editor, 'Er kontaktsida');
    await writeAndLeave(editor, 'Er kontaktsida', 'www.example.se/kontakt');

    assert.notInclude(begun, 'Skriv hela adressen');
    assert.include(describedBy(editor, 'Er kontaktsida'), 'Skriv hela adressen');
  });

  it('lets a list be pasted as soon as it is asked for', async () => {
    const options = [{ value: 'a', label: 'A' }];
    const editor = await openEditor(
      { fields: [{ type: 'select', name: 'v', label: 'V', options }] },
      'questions',
      'fields.0',
    );
    const button = getButton(editor, 'Klistra in lista');
    assert.equal(button.getAttribute('aria-expanded'), 'false');
    button.click();
    await waitUntil(() => focusedElement()?.id === 'paste-fields.0-text');
    assert.equal(button.getAttribute('aria-expanded'), 'true');
    assert.ok(referencedBy(button, 'aria-controls')[0]?.contains(focusedElement()));
    await sendKeys({ type: 'B' });
    getButton(editor, 'Lägg till raderna').click();
    await editor.updateComplete;

    const [field] = editor.store.config['fields'] as { options: { label: string }[] }[]; // as given
    assert.deepEqual(
      field?.options.map(({ label }) => label),
      ['A', 'B'],
    );
  });

  it('says at the control why a name cannot be taken, and leaves it there', async () => {
    const name = 'Frågans namn hos mottagaren';
    const editor = await openEditor({ fields: [gata, ort] }, 'questions', 'fields.1');
    editor.store.toggle('developer-fields.1', true);
    await editor.updateComplete;
    await writeAndLeave(editor, name, 'gata');

    assert.equal(getField(editor, name).value, 'gata');
    assert.include(describedBy(editor, name), 'En annan fråga heter redan gata.');
    await writeAndLeave(editor, name, 'stad');
    assert.notInclude(describedBy(editor, name), 'En annan');
    assert.equal(editor.store.valueAt(['fields', 1, 'name']), 'stad');
  });

  it('shows what is wrong in the colour of errors, with a bar beside the question', async () => {
    const editor = await openEditor({ fields: [gata, { ...ort, name: 'gata' }] }, 'questions', 'fields.1');
    editor.store.toggle('developer-fields.1', true);
    await editor.updateComplete;

    const name = getField(editor, 'Frågans namn hos mottagaren');
    const error = referencedBy(name, 'aria-describedby').at(-1) ?? name;
    const { color } = getComputedStyle(error);

    assert.equal(textOf(error), 'Fel: En fråga före den här har också namnet ”gata”. Ge frågorna olika namn.');
    assert.notEqual(color, getComputedStyle(editor).color);
    assert.equal(getComputedStyle(error.parentElement ?? error).borderInlineStartColor, color);
  });

  it('says at the control that a name of a header, a field or an endpoint is taken or missing', async () => {
    const editor = await openEditor({ fields: [gata], extraFields: { kalla: 'webb', del: 'a' } }, 'receiver');
    editor.store.toggle('endpoint-more', true);
    await editor.updateComplete;
    await writeAndLeave(editor, 'Namn', 'del');
    assert.include(describedBy(editor, 'Namn'), 'Namnet del finns redan.');

    getField(editor, 'Namn').focus();
    getField(editor, 'Namn').select();
    await sendKeys({ press: 'Delete' });
    await sendKeys({ press: 'Tab' });
    await editor.updateComplete;
    assert.include(describedBy(editor, 'Namn'), 'Skriv ett namn.');
    assert.deepEqual(editor.store.config['extraFields'], { kalla: 'webb', del: 'a' });
  });

  it('switches the hints against spam on, and says that only JSON has room for them', async () => {
    const label = 'Hjälp mottagaren att känna igen skräppost';
    const editor = await openEditor({ fields: [gata], endpoint }, 'receiver');
    editor.store.toggle('endpoint-more', true);
    await editor.updateComplete;

    getField(editor, label).click();
    await editor.updateComplete;
    const { config } = editor.store;
    editor.store.run({ kind: 'set', path: ['format'], value: 'urlencoded' }, { words: '', place: '' });
    await editor.updateComplete;

    assert.deepEqual(config, { fields: [gata], endpoint, spamHints: true });
    assert.include(describedBy(editor, label), 'Det valda formatet har inte plats för uppgifterna.');
  });

  it('rejects invalid JSON for a condition, or too many levels, and leaves the condition as it is', async () => {
    const condition = { not: { any: [{ field: 'gata', is: 'a' }, { not: { field: 'gata', filled: true } }] } };
    const editor = await openEditor({ fields: [gata, { ...ort, showWhen: condition }] }, 'questions', 'fields.1');
    const label = 'Villkoret som JSON';
    const write = async (text: string): Promise<void> => {
      const control = getField<HTMLTextAreaElement>(editor, label);
      control.value = text;
      control.dispatchEvent(new Event('change', { bubbles: true }));
      await editor.updateComplete;
    };

    await write('{ "not": ');
    assert.include(describedBy(editor, label), 'inte giltig JSON');
    assert.equal(getField(editor, label).value, '{ "not": ');
    await write(`${'{"not":'.repeat(5000)}{}${'}'.repeat(5000)}`);
    assert.include(describedBy(editor, label), 'för många nivåer');
    assert.deepEqual(editor.store.valueAt(['fields', 1, 'showWhen']), condition);
  });

  it('changes the type of a question at the press of the button alone, and says before what is lost', async () => {
    const editor = await openEditor({ fields: [gata, ort] }, 'questions', 'fields.0');
    const list = getField<HTMLSelectElement>(editor, 'Typ av svar');
    list.focus();
    for (const type of ['date', 'file', 'email']) {
      list.value = type;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await editor.updateComplete;
    }
    assert.deepEqual(editor.store.valueAt(['fields', 0]), gata);
    assert.equal(focusedElement(), list);
    assert.include(describedBy(editor, 'Typ av svar'), 'Om du byter tas det här bort: Högsta antal tecken.');

    getButton(editor, 'Byt Typ av svar').click();
    await editor.updateComplete;
    assert.deepEqual(editor.store.valueAt(['fields', 0]), { type: 'email', name: 'gata', label: 'Gata' });
    assert.equal(textOf(getByRole(editor, 'status')), 'bytte typ på Gata');
  });

  it('draws the first hundred of many options, all of them at a press, and the one with an issue', async () => {
    const options = Array.from({ length: 150 }, (_, index) => ({ value: `v${index}`, label: `Gata ${index}` }));
    const editor = await openEditor({ fields: [{ ...gata, type: 'radio', options }] }, 'questions', 'fields.0');
    const count = (): number => editor.renderRoot.querySelectorAll('.option').length;
    assert.equal(count(), 100);
    getButton(editor, 'Visa alla 150').click();
    await editor.updateComplete;
    assert.equal(count(), 150);

    const wrong = options.with(120, { value: 'v120', label: '' });
    const other = await openEditor(
      { endpoint, fields: [{ ...gata, type: 'radio', maxLength: undefined, options: wrong }] },
      'paste',
    );
    const [link] = queryAllByRole(getByRole(other, 'region', { name: '1 sak att rätta' }), 'button');
    link?.click();
    await waitUntil(() => focusedElement()?.id === 'c-fields-0-options-120-label');
  });

  it('says that another form has taken the place of one, and how to get it back with its names', async () => {
    const editor = await openEditor({ heading: 'Mitt arbete', fields: [gata] }, 'choose');
    editor.store.run({ kind: 'set', path: ['heading'], value: 'Mitt' }, { words: '', place: '' });
    editor.store.show({ isExported: true });
    getButton(editor, 'Använd Tomt formulär').click();
    await waitUntil(() => editor.store.view.task === 'questions');
    await editor.updateComplete;

    assert.match(textOf(getByRole(editor, 'status')), /^Du har valt Tomt formulär\. Tryck på Ångra/);
    assert.isFalse(editor.store.view.isExported);
    editor.store.step('undo');
    assert.isTrue(editor.store.view.isExported);
    assert.equal(editor.store.config['heading'], 'Mitt');
    editor.store.step('redo');
    assert.isFalse(editor.store.view.isExported);
  });

  it('counts the questions once a form is chosen or its questions are shown', async () => {
    const editor = await fixture<SynpunktEditor>(html`<synpunkt-editor></synpunkt-editor>`);
    await waitUntil(() => editor.store.document.tag.widget !== '');
    const tasks = getByRole(editor, 'navigation', { name: 'Uppgifter' });
    await editor.updateComplete;
    assert.notMatch(textOf(tasks), /\d+ frågor/);

    getButton(editor, 'Använd Kontakt').click();
    await editor.updateComplete;
    assert.match(textOf(tasks), /\d+ frågor/);
    editor.store.step('undo');
    editor.store.show({ task: 'questions' });
    await editor.updateComplete;
    assert.match(textOf(tasks), /\d+ frågor/);
  });

  it('says in another task nothing of the one before, unless the change led there', async () => {
    const editor = await openEditor({ fields: [gata, ort] });
    getButton(editor, 'Flytta ner Gata').click();
    await editor.updateComplete;
    assert.include(textOf(getByRole(editor, 'status')), 'Gata är nu nummer 2 av 2');
    getButton(editor, 'Nästa: Språk').click();
    await waitUntil(() => focusedElement()?.id === 'task-heading');
    assert.equal(textOf(getByRole(editor, 'status')), '');

    editor.store.step('undo');
    await editor.updateComplete;
    assert.equal(editor.store.view.task, 'questions');
    assert.match(textOf(getByRole(editor, 'status')), /flyttade Gata/);
  });

  it('shows the heading of a task below the status line', async () => {
    const editor = await openEditor({ preset: 'kontakt', endpoint });
    editor.store.show({ status: 'Klart' });
    await editor.updateComplete;
    const [status, heading] = [getByRole(editor, 'status'), getByRole(editor, 'heading', { name: 'Frågor', level: 2 })];
    scrollBy(0, heading.getBoundingClientRect().top);
    assert.isBelow(heading.getBoundingClientRect().top, status.getBoundingClientRect().bottom);
    await editor.focusOn('task-heading');

    assert.isAtLeast(heading.getBoundingClientRect().top, status.getBoundingClientRect().bottom);
  });

  it('asks about a link and about a question at the same time', async () => {
    const editor = await openEditor({ preset: 'kontakt', endpoint }, 'questions', 'preset.answerVia');
    const shared = createDocument({ heading: 'Från länken', endpoint: 'https://annan.example/' });
    location.hash = await writeFragment(shared);
    await waitUntil(() => queryByRole(editor, 'region', { name: 'Vill du öppna formuläret från länken?' }));
    getButton(editor, 'Ta bort frågan').click();
    await editor.updateComplete;

    assert.isNotNull(queryByRole(editor, 'group', { name: 'Ta bort frågan' }));
    assert.isNotNull(queryByRole(editor, 'region', { name: 'Vill du öppna formuläret från länken?' }));
    getButton(editor, 'Flytta ner Jag vill').click();
    await editor.updateComplete;
    assert.isNull(queryByRole(editor, 'group', { name: 'Ta bort frågan' }));
  });

  it('warns in sight where the browser cannot save, until the form is saved as a file', async () => {
    const editor = await openEditor({ preset: 'kontakt', endpoint });
    // Nothing more has room.
    for (let size = 2 ** 22; size > 0; size = Math.floor(size / 2)) {
      try {
        localStorage.setItem(`full-${size}`, 'x'.repeat(size));
      } catch {
        // A smaller piece, then.
      }
    }
    editor.store.run({ kind: 'set', path: ['heading'], value: 'Hej' }, { words: '', place: '' });
    dispatchEvent(new Event('pagehide'));
    await editor.updateComplete;

    const warning = getByRole(editor, 'alert');
    assert.match(textOf(warning), /^Webbläsaren kan inte spara det senaste/);
    assert.isNotNull(queryByRole(warning, 'button', { name: 'Spara som fil' }));
    localStorage.clear();
    editor.store.run({ kind: 'set', path: ['heading'], value: 'Hej igen' }, { words: '', place: '' });
    dispatchEvent(new Event('pagehide'));
    await editor.updateComplete;
    assert.isNull(queryByRole(editor, 'alert'));
  });

  it('tells of the file for a receiver that it cannot ask, unless the form is the one that each knows', async () => {
    const name = 'Känner mottagaren det här formuläret?';
    for (const task of ['receiver', 'paste'] as const) {
      const own = await openEditor({ endpoint, fields: [gata] }, task);
      const region = getByRole(own, 'region', { name });
      assert.isNotNull(queryByRole(region, 'button', { name: 'Spara som fil formular.json' }));
      const whole = await openEditor({ endpoint, preset: 'kontakt', accent: '#0b6048' }, task);
      assert.isNull(queryByRole(whole, 'region', { name }));
    }
  });

  it('numbers the steps of each system', async () => {
    const editor = await openEditor({ preset: 'kontakt', endpoint }, 'paste');
    const steps = editor.renderRoot.querySelector('ol.steps') ?? editor;
    assert.equal(getComputedStyle(steps).listStyleType, 'decimal');
  });
});
