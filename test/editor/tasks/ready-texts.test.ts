import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { formLanguages, type FormLanguage } from '../../../src/contract/config/form-languages.ts';
import { clauses } from '../../../src/editor/documents/clauses.ts';
import { apply, type Command } from '../../../src/editor/model/commands.ts';
import { loadTexts, messagesIn } from '../../../src/editor/model/default-texts.ts';
import { createDocument, type EditorDocument } from '../../../src/editor/model/document.ts';
import { asList, asObject, type JsonObject } from '../../../src/editor/model/edit-json.ts';
import { change, createHistory, undo } from '../../../src/editor/model/history.ts';
import { flattenOutline, outlineOf } from '../../../src/editor/model/outline.ts';
import { addLanguages, createReadyTexts } from '../../../src/editor/tasks/languages/ready-texts.ts';
import { isMissing, textsOf } from '../../../src/editor/tasks/languages/translations.ts';
import { presets } from '../../../src/presets/find-preset.ts';

await loadTexts(formLanguages);

const add = (document: EditorDocument, ...added: FormLanguage[]): EditorDocument =>
  addLanguages(document, ['sv', ...added], added).reduce(apply, document);

const missingIn = ({ config }: EditorDocument, language: FormLanguage): string[] =>
  textsOf(config)
    .filter((text) => isMissing(text, language))
    .map(({ path }) => path.join('.'));

/** An edit of what a document has, picked by numbers. */
function pickEdit(config: JsonObject, [kind = 0, first = 0, second = 0]: readonly number[]): Command {
  const entries = flattenOutline(outlineOf(config));
  const entry = entries[first % entries.length];
  if (entry === undefined) return { kind: 'detach' };
  const { id, field, type } = entry;
  const other = entries[second % entries.length]?.id ?? '';
  const index = second % Math.max(1, asList(field['options']).length);
  const isQuestion = type !== 'note' && type !== 'group';
  const edits: readonly Command[] = [
    { kind: 'detach' },
    { kind: 'addField', field: { type: 'text', name: 'ny', label: 'Ny fråga' }, place: { after: id } },
    { kind: 'duplicateField', id },
    { kind: 'moveField', id, place: { after: other } },
    { kind: 'removeField', id },
    { kind: 'setField', id, keys: ['label'], value: 'Egna ord' },
    { kind: 'setOption', id, index, keys: ['value'], value: 'eget' },
    { kind: 'setOption', id, index, keys: ['label'], value: 'Egna ord' },
    { kind: 'removeOption', id, index: asList(field['options']).length > 1 ? index : -1 },
    isQuestion ? { kind: 'renameField', id, name: 'nytt-namn' } : { kind: 'detach' },
    { kind: 'set', path: ['heading'], value: 'Egna ord' },
  ];
  return edits[kind % edits.length] ?? { kind: 'detach' };
}

describe('the ready-made texts of a form', () => {
  it('are filled in where the questions were copied before the language was added', () => {
    const edited = apply(createDocument({ preset: 'kontakt' }), { kind: 'detach' });

    assert.deepEqual(missingIn(add(edited, 'fi', 'en'), 'fi'), []);
    assert.deepEqual(missingIn(add(edited, 'fi', 'en'), 'en'), []);
  });

  it('are the same whether a language is added before or after any edits', () => {
    const edit = fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(presets)),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        fc.constantFrom<FormLanguage>(...formLanguages.filter((language) => language !== 'sv')),
        (preset, numbers, language) => {
          const start = createDocument({ preset });
          let [editedLast, editedFirst] = [add(start, language), start];
          for (const one of numbers) {
            const command = pickEdit(editedFirst.config, one);
            [editedLast, editedFirst] = [apply(editedLast, command), apply(editedFirst, command)];
          }
          assert.deepEqual(add(editedFirst, language).config, editedLast.config);
        },
      ),
      { numRuns: 200, seed: 20261128 },
    );
  });

  it('are left out where the words are not those that come with synpunkt', () => {
    const document = apply(createDocument({ preset: 'kontakt', heading: 'Egen rubrik' }), {
      kind: 'setField',
      id: 'preset.kind',
      keys: ['label'],
      value: 'Egen fråga',
    });

    assert.deepEqual(missingIn(add(document, 'fi'), 'fi'), ['heading', 'changes.kind.label']);
  });

  it('are those of the privacy notice and of the widget too', () => {
    const { rights } = clauses({ preset: 'kontakt' });
    const { config } = add(
      createDocument({
        preset: 'kontakt',
        privacy: { rights: rights.sv, purpose: 'Eget ändamål' },
        texts: { send: messagesIn('sv').send },
      }),
      'fi',
    );

    assert.deepEqual(config['privacy'], { rights: { sv: rights.sv, fi: rights.fi }, purpose: 'Eget ändamål' });
    assert.deepEqual(config['texts'], { send: { sv: messagesIn('sv').send, fi: messagesIn('fi').send } });
  });

  it('leave a translation alone that is written', () => {
    const document = apply(createDocument({ preset: 'kontakt', languages: ['sv', 'en'] }), { kind: 'detach' });
    const own = apply(document, { kind: 'setField', id: 'fields.0', keys: ['label', 'fi'], value: 'Omin sanoin' });

    const [field] = asList(add(own, 'en', 'fi').config['fields']);
    assert.equal(asObject(asObject(field)['label'])['fi'], 'Omin sanoin');
  });

  it('are found again for what was filled in, but not for other words', () => {
    const { config } = add(apply(createDocument({ preset: 'kontakt' }), { kind: 'detach' }), 'fi');
    const find = createReadyTexts(config, 'sv');
    const own = createReadyTexts({ ...config, heading: 'Egen rubrik' }, 'sv');

    assert.ok(textsOf(config).every((text) => find(text, 'fi') !== undefined));
    const [heading] = textsOf({ ...config, heading: 'Egen rubrik' });
    assert.ok(heading);
    assert.equal(own(heading, 'fi'), undefined);
  });

  it('are filled in by a step that is undone at once', () => {
    const edited = apply(createDocument({ preset: 'kontakt' }), { kind: 'detach' });
    const commands = addLanguages(edited, ['sv', 'fi'], ['fi']);
    const history = change(createHistory(edited), commands, { words: '', task: 'languages', place: '' });

    assert.equal(undo(history).document, edited);
  });
});
