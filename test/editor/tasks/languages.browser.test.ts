import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { textsOf } from '../../../src/editor/tasks/languages/translations.ts';
import { getButton } from '../../support/drivers.ts';
import {
  descendantsOf,
  focusedElement,
  getByRole,
  nameOf,
  queryAllByRole,
  queryByText,
  textOf,
} from '../../support/queries.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { openEditor } from '../open-editor.ts';

const endpoint = 'https://www.example.se/synpunkter';
const gata = { type: 'text', name: 'gata', label: 'Gata', maxLength: 40 };
const ort = { type: 'text', name: 'ort', label: 'Ort' };

describe('the languages of a form', () => {
  beforeEach(() => localStorage.clear());

  it('keeps the language that the questions are written in when another one is added', async () => {
    const editor = await openEditor({ fields: [gata], endpoint }, 'languages');
    getByRole(editor, 'checkbox', { name: 'Finska' }).click();
    await waitUntil(() => editor.store.languages.length > 1);

    assert.deepEqual(editor.store.config['languages'], ['sv', 'fi']);
    assert.equal(editor.store.source, 'sv');
  });

  it('fills in the ready-made texts of languages that are added after a question, and says that they are reviewed', async () => {
    const editor = await openEditor({ preset: 'kontakt', endpoint }, 'languages');
    editor.store.run({ kind: 'detach' }, { words: '', place: '' });
    const before = editor.store.config;
    getByRole(editor, 'checkbox', { name: 'Finska' }).click();
    getByRole(editor, 'checkbox', { name: 'Engelska' }).click();
    await waitUntil(() => editor.store.languages.length > 2);
    await editor.updateComplete;

    assert.match(textOf(getByRole(editor, 'status')), /^\d+ färdiga texter fylldes i\.$/);
    assert.deepEqual(editor.store.config['languages'], ['sv', 'fi', 'en']);
    assert.ok(queryByText(editor, 'Alla texter är översatta.'));
    const marks = [...descendantsOf(editor)].filter(
      (element) => element.tagName === 'P' && textOf(element) === 'Färdig text, granskad',
    );
    assert.equal(marks.length, textsOf(editor.store.config).length);
    editor.store.step('undo');
    assert.deepEqual(editor.store.config['languages'], ['sv', 'fi']);
    editor.store.step('undo');
    assert.equal(editor.store.config, before);
  });

  it('gives a long text several lines, and names its question by the first words', async () => {
    const words = 'Gäller det något akut, till exempel ett träd över vägen? Ring då kommunens jour i stället.';
    const editor = await openEditor(
      { fields: [{ type: 'note', text: words }, gata], languages: ['sv', 'fi'] },
      'languages',
    );
    const control = getByRole(editor, 'textbox', { name: 'Text' });

    assert.equal(control.localName, 'textarea');
    assert.ok(queryByText(editor, words));
    assert.include(queryAllByRole(editor, 'group').map(nameOf), 'Gäller det något akut, till exempel ett träd …');
  });

  it('marks a translation whose source has changed until it is confirmed', async () => {
    const editor = await openEditor(
      { fields: [{ ...gata, label: { sv: 'Gata', fi: 'Katu' } }], languages: ['sv', 'fi'] },
      'languages',
    );
    editor.store.run(
      { kind: 'set', path: ['fields', 0, 'label', 'sv'], value: 'Vilken gata?' },
      { words: '', place: '' },
    );
    await editor.updateComplete;
    const mark = 'Ändrad sedan översättningen. Förut stod det: ”Gata”';
    const isMarked = queryByText(editor, mark) !== null;
    getButton(editor, 'Översättningen stämmer Fråga').click();
    await editor.updateComplete;

    assert.deepEqual([isMarked, queryByText(editor, mark)], [true, null]);
  });

  it('shows the texts by question, only those that are missing if that is wanted, and leaves a row that is written', async () => {
    const editor = await openEditor(
      { fields: [gata, { ...ort, label: { sv: 'Ort', fi: 'Paikkakunta' } }], languages: ['sv', 'fi'] },
      'languages',
    );
    const groups = (): string[] => queryAllByRole(editor, 'group').map(nameOf);
    assert.includeMembers(groups(), ['Hela formuläret', 'Gata', 'Ort']);
    getByRole(editor, 'checkbox', { name: 'Visa bara det som saknas' }).click();
    await editor.updateComplete;
    assert.equal(textOf(getByRole(editor, 'status')), '1 text saknas.');
    assert.include(groups(), 'Gata');
    assert.notInclude(groups(), 'Ort');

    getButton(editor, 'Nästa som saknas (1)').click();
    await waitUntil(() => focusedElement()?.id === 't-fi-c-fields-0-label');
    await sendKeys({ type: 'Katu' });
    await editor.updateComplete;
    assert.equal(focusedElement()?.id, 't-fi-c-fields-0-label');
    assert.deepEqual(editor.store.valueAt(['fields', 0, 'label']), { sv: 'Gata', fi: 'Katu' });

    editor.store.show({ task: 'questions' });
    editor.store.show({ task: 'languages' });
    await editor.updateComplete;
    assert.isTrue(getByRole<HTMLInputElement>(editor, 'checkbox', { name: 'Visa bara det som saknas' }).checked);
    getByRole(editor, 'checkbox', { name: 'Visa bara det som saknas' }).click();
    await editor.updateComplete;
    assert.equal(textOf(getByRole(editor, 'status')), 'Alla 4 texter visas.');
    assert.include(groups(), 'Ort');
  });
});
