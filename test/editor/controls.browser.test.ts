import { assert } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { createDocument } from '../../src/editor/model/document.ts';
import { outlineOf } from '../../src/editor/model/outline.ts';
import { openEditor } from './open-editor.ts';
import { fill, getButton, getField, readOptions } from '../support/drivers.ts';
import { focusedElement, getByRole, referencedBy, textOf } from '../support/queries.ts';
import { waitUntil } from '../support/wait-until.ts';

const endpoint = 'https://www.example.se/synpunkter';
const gata = { type: 'text', name: 'gata', label: 'Gata', maxLength: 40 };
const ort = { type: 'text', name: 'ort', label: 'Ort' };

describe('the controls of the editor', () => {
  beforeEach(() => localStorage.clear());

  it('moves a question as often as its button is pressed', async () => {
    const editor = await openEditor({ preset: 'kontakt', endpoint });
    getButton(editor, 'Flytta ner Jag vill').focus();
    for (const place of [2, 3]) {
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focusedElement()?.getAttribute('aria-label') === 'Flytta ner Jag vill');
      assert.equal(textOf(getByRole(editor, 'status')), `Jag vill är nu nummer ${place} av 5`);
    }
  });

  it('moves an option as often as its button is pressed, and a question that follows an empty list', async () => {
    const options = ['A', 'B', 'C'].map((label) => ({ value: label, label }));
    const moreFields = [gata, { type: 'radio', name: 'v', label: 'V', options }];
    const editor = await openEditor({ fields: [], moreFields }, 'questions', 'moreFields.1');
    getButton(editor, 'Flytta ner A').focus();
    for (const index of [1, 2]) {
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focusedElement()?.getAttribute('aria-label') === 'Flytta ner A');
      assert.equal(editor.store.valueAt(['moreFields', 1, 'options', index, 'label']), 'A');
    }
    getButton(editor, 'Flytta upp V').click();
    await editor.updateComplete;

    assert.deepEqual(
      outlineOf(editor.store.config).map(({ name }) => name),
      ['v', 'gata'],
    );
  });

  it('shows every value of a condition, and takes away none that is not unticked', async () => {
    const several = { field: 'ort', in: ['Malung', 'Sälen'] };
    const own = { type: 'radio', name: 'v', label: 'V', options: [{ value: 'a', label: 'A' }] };
    const editor = await openEditor({ fields: [{ ...gata, showWhen: several }, ort, own] }, 'questions', 'fields.0');
    assert.include(getField(editor, 'Villkoret som JSON').value, 'Sälen');

    editor.store.run(
      { kind: 'set', path: ['fields', 0, 'showWhen'], value: { field: 'v', in: ['a', 'borta'] } },
      { words: '', place: '' },
    );
    await editor.updateComplete;
    assert.deepEqual(readOptions(editor, 'Vilka svar'), ['A', 'borta']);
  });

  it('begins the list to paste of each question empty', async () => {
    const own = { type: 'radio', label: 'V', options: [{ value: 'a', label: 'A' }] };
    const fields = [
      { ...own, name: 'v' },
      { ...own, name: 'w' },
    ];
    const label = 'Alternativ, ett på varje rad';
    const editor = await openEditor({ fields }, 'questions', 'fields.0');
    const texts: string[] = [];
    for (const openEntry of ['fields.0', 'fields.1', 'fields.0']) {
      editor.store.show({ openEntry });
      editor.store.toggle(`paste-${openEntry}`, true);
      await editor.updateComplete;
      texts.push(getField(editor, label).value);
      await fill(editor, label, openEntry);
    }

    assert.deepEqual(texts, ['', '', 'fields.0']);
  });

  it('keeps the focus in the page where a button removes itself', async () => {
    const editor = await openEditor({ preset: 'kontakt', endpoint }, 'questions', 'preset.answerVia');
    const press = async (name: string): Promise<string | undefined> => {
      getButton(editor, name).focus();
      const before = focusedElement();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focusedElement() !== before && focusedElement()?.id);
      return focusedElement()?.id;
    };
    getButton(editor, 'Ta bort frågan').click();
    await editor.updateComplete;
    assert.equal(await press('Avbryt'), 'remove-preset.answerVia');
    getButton(editor, 'Ta bort frågan').click();
    await editor.updateComplete;
    assert.equal(await press('Ja, ta bort'), 'add-question');

    const versions = getButton(editor, 'Versioner');
    versions.click();
    await editor.updateComplete;
    assert.equal(await press('Stäng'), 'versions');
    const share = getButton(editor, 'Dela');
    share.click();
    await waitUntil(() => share.getAttribute('aria-expanded') === 'true');
    assert.equal(await press('Stäng'), 'share');
    assert.equal(share.getAttribute('aria-expanded'), 'false');
  });

  it('lets a negative number with decimals be typed', async () => {
    const editor = await openEditor({ fields: [{ type: 'number', name: 'n', label: 'N' }] }, 'questions', 'fields.0');
    editor.store.toggle('more-fields.0', true);
    await editor.updateComplete;
    getField(editor, 'Minst').focus();
    await sendKeys({ type: '-0,5' });
    assert.equal(editor.store.valueAt(['fields', 0, 'min']), -0.5);
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ type: '7' });
    await editor.updateComplete;

    assert.deepEqual([editor.store.valueAt(['fields', 0, 'min']), getField(editor, 'Minst').value], [-0.7, '-0,7']);
  });

  it('says that a language cannot be loaded', async () => {
    const editor = await openEditor({ preset: 'kontakt', endpoint });
    editor.store.setLanguage = () => Promise.reject(new TypeError('offline'));
    getButton(editor, 'English').click();
    await waitUntil(() => textOf(getByRole(editor, 'status')) !== '');

    assert.include(textOf(getByRole(editor, 'status')), 'kunde inte hämtas');
  });

  // The other engines show no page as it is printed.
  if (navigator.userAgent.includes('Chrome/')) {
    it('prints no part of the page that is open around the documents', async () => {
      const editor = await openEditor({ preset: 'kontakt', endpoint });
      editor.store.toggle('versions', true);
      await editor.updateComplete;
      const panel = getByRole(editor, 'region', { name: 'Versioner' });
      await emulateMedia({ media: 'print' });
      const { display } = getComputedStyle(panel);
      await emulateMedia({ media: 'screen' });

      assert.equal(display, 'none');
    });
  }

  it('ties the error of a list, a question and its options to what has the focus', async () => {
    const group = { type: 'group', label: 'G', fields: [] };
    const radio = { type: 'radio', name: 'v', label: 'V', options: [] };
    const editor = await openEditor({ endpoint, fields: [gata, radio, group] }, 'questions', 'fields.1');
    const options = getByRole(editor, 'group', { name: 'Svarsalternativ' });

    assert.match(referencedBy(options, 'aria-describedby').map(textOf).join(' '), /^Fel: /);
    editor.store.start(createDocument({ endpoint, fields: [] }));
    await editor.updateComplete;
    const heading = getByRole(editor, 'heading', { name: 'Frågor', level: 3 });
    assert.match(referencedBy(heading, 'aria-describedby').map(textOf).join(' '), /^Fel: /);
  });
});
