import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { LocatedCode } from '../../../src/contract/config/check/locate-issues.ts';
import { apply, type Command } from '../../../src/editor/model/commands.ts';
import { loadTexts } from '../../../src/editor/model/default-texts.ts';
import { createDocument, type EditorDocument } from '../../../src/editor/model/document.ts';
import { asList, asObject, asText, type JsonObject } from '../../../src/editor/model/edit-json.ts';
import { isGeneratedValue } from '../../../src/editor/model/edit-options.ts';
import { change, createHistory, redo, undo, type History } from '../../../src/editor/model/history.ts';
import { inspect } from '../../../src/editor/model/inspect.ts';
import { flattenOutline, outlineOf, type OutlineEntry, type Place } from '../../../src/editor/model/outline.ts';
import { inputTypes } from '../../../src/contract/fields/registry.ts';
import { presets } from '../../../src/presets/find-preset.ts';
import { anyConfig } from '../../contract/arbitraries.ts';

const configs = globSync('demo/configs/*.json').map((file): JsonObject => JSON.parse(readFileSync(file, 'utf8')));
const starts: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.constantFrom(...Object.keys(presets).map((preset) => ({ preset }))),
  fc.constantFrom(...configs),
  anyConfig,
);

/** The codes of references to something that does not exist. */
const dangling: ReadonlySet<LocatedCode> = new Set([
  'unknownField',
  'unknownOption',
  'stillReferenced',
  'unknownEndpoint',
  'unknownFieldName',
  'unknownChange',
  'notComparable',
]);

const danglingIn = (config: JsonObject): string[] =>
  inspect(config).issues.flatMap(({ code, path }) => (dangling.has(code) ? [`${code} at ${path.join('.')}`] : []));

/** Keys that a change of the type may need. */
const defaults: JsonObject = {
  label: 'Ny',
  options: [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ],
  value: 'x',
};

/** A command on what a document has, picked by numbers. */
function pick(config: JsonObject, [kind = 0, first = 0, second = 0, third = 0]: readonly number[]): Command {
  const entries = flattenOutline(outlineOf(config));
  const entry = entries[first % Math.max(1, entries.length)];
  const endpoints = Object.keys(asObject(config['endpoints']));
  if (!entry) return { kind: 'addField', field: { type: 'note', text: 'Hej' }, place: 'last' };
  const { id, field } = entry;
  const options = asList(field['options']);
  const types = inputTypes();
  const field2: JsonObject = { type: 'text', name: asText(field['name']) || 'ny', label: 'Ny fråga' };
  const commands: (() => Command)[] = [
    () => ({ kind: 'setField', id, keys: ['label'], value: 'Ny text' }),
    () => ({ kind: 'setField', id, keys: ['hint'], value: { sv: 'Hjälp' } }),
    () => ({ kind: 'unsetField', id, keys: ['hint'] }),
    () => ({ kind: 'setField', id, keys: ['errors', 'required'], value: 'Skriv' }),
    () => ({ kind: 'addField', field: field2, place: placeBy(entries, second) }),
    () => ({ kind: 'addField', field: { type: 'group', label: 'Grupp', fields: [field2] }, place: 'last' }),
    () => ({ kind: 'duplicateField', id }),
    () => ({ kind: 'moveField', id, place: placeBy(entries, second) }),
    () => ({ kind: 'removeField', id }),
    () => ({ kind: 'restoreField', id }),
    () => ({ kind: 'renameField', id, name: ['nytt-namn', 'kind', 'a'][second % 3] ?? '' }),
    () => ({ kind: 'retypeField', id, type: types[second % types.length] ?? 'text', defaults }),
    () => ({
      kind: 'addOptions',
      id,
      options: options.length > 0 ? [{ value: 'ny', label: 'Ny' }] : [],
      isReplacing: options.length > 0 && second % 2 === 1,
    }),
    () => ({ kind: 'setOption', id, index: second % Math.max(1, options.length), keys: ['value'], value: `v${third}` }),
    () => ({
      kind: 'moveOption',
      id,
      index: second % Math.max(1, options.length),
      to: third % Math.max(1, options.length),
    }),
    () => ({ kind: 'removeOption', id, index: options.length > 1 ? second % options.length : -1 }),
    () => ({ kind: 'set', path: ['heading'], value: 'Rubrik' }),
    () => ({ kind: 'unset', path: ['privacy', 'rights'] }),
    () => ({ kind: 'setTag', tag: { label: `Tyck till ${third}` } }),
    () => ({ kind: 'detach' }),
    () => ({ kind: 'renameEndpoint', name: endpoints[0] ?? '', to: 'annan' }),
    () => ({ kind: 'removeEndpoint', name: endpoints[0] ?? '' }),
  ];
  const chosen = commands[kind % commands.length];
  const hasNoType = ['note', 'group'].includes(entry.type);
  const command = chosen?.() ?? { kind: 'detach' };
  // The interface offers neither for what has no type or no name.
  return hasNoType && ['retypeField', 'renameField', 'addOptions'].includes(command.kind)
    ? { kind: 'detach' }
    : command;
}

function placeBy(entries: readonly OutlineEntry[], number: number): Place {
  const entry = entries[number % entries.length];
  if (number % 7 === 0 || !entry) return 'first';
  if (number % 7 === 1) return 'last';
  return entry.type === 'group' && number % 2 === 0 ? { firstIn: entry.id } : { after: entry.id };
}

const document = (config: JsonObject): EditorDocument => createDocument(config);

describe('moving an entry that is no field', () => {
  it('keeps it as it is', () => {
    const fields = [5, { type: 'text', name: 'a', label: 'A' }, 'x', 5];
    const move = (id: string, place: Place): unknown =>
      apply(createDocument({ fields }), { kind: 'moveField', id, place }).config['fields'];

    assert.deepEqual(move('fields.0', { after: 'fields.1' }), [fields[1], 5, 'x', 5]);
    assert.deepEqual(move('fields.2', 'first'), ['x', 5, fields[1], 5]);
  });
});

describe('commands', () => {
  it('undo to the start and redo to the end in 1,000 random runs, and leave no reference to what is not there', () => {
    const numbers = fc.array(fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(starts, numbers, (config, run) => {
        const start = document(config);
        const before = JSON.stringify(start);
        let history: History = createHistory(start);
        const earlier = danglingIn(config);
        for (const choice of run) {
          const command = pick(history.document.config, choice);
          history = change(history, [command], { words: command.kind, place: '' });
          const found = danglingIn(history.document.config);
          assert.deepEqual(found.slice(earlier.length), [], `after ${JSON.stringify(command)}`);
        }
        const end = JSON.stringify(history.document);
        const count = history.past.length;
        for (let step = 0; step < count; step += 1) history = undo(history);
        assert.equal(history.document, start);
        assert.equal(JSON.stringify(history.document), before);
        for (let step = 0; step < count; step += 1) history = redo(history);
        assert.equal(JSON.stringify(history.document), end);
      }),
      { numRuns: 1000, seed: 20261128 },
    );
  });

  it('make one step of what is typed in one field', () => {
    let history = createHistory(document({ preset: 'sidfel' }));
    for (const value of ['H', 'He', 'Hej']) {
      history = change(history, [{ kind: 'set', path: ['heading'], value }], {
        words: 'rubrik',
        place: '',
        key: 'heading',
      });
    }

    assert.equal(history.past.length, 1);
    assert.deepEqual(undo(history).document.config, { preset: 'sidfel' });
  });
});

/** The config after some commands. */
const after = (config: JsonObject, ...commands: Command[]): JsonObject =>
  change(createHistory(document(config)), commands, { words: '', place: '' }).document.config;

describe('a form that starts from a preset', () => {
  it('keeps a change of a question in changes', () => {
    const config = after(
      { preset: 'kontakt' },
      { kind: 'setField', id: 'preset.description', keys: ['hint'], value: 'Kort.' },
    );

    assert.deepEqual(config, { preset: 'kontakt', changes: { description: { hint: 'Kort.' } } });
  });

  it('leaves out a question that nothing refers to, and shows it again', () => {
    const config = after({ preset: 'kontakt' }, { kind: 'removeField', id: 'preset.phoneTime' });

    assert.deepEqual(config, { preset: 'kontakt', changes: { phoneTime: false } });
    assert.deepEqual(after(config, { kind: 'restoreField', id: 'preset.phoneTime' }), { preset: 'kontakt' });
  });

  it('copies the questions with Swedish texts while those in the language of the form are not loaded', () => {
    const config = after(
      { preset: 'kontakt', language: 'fi' },
      { kind: 'moveField', id: 'preset.description', place: 'first' },
    );

    const [first, second] = asList(config['fields']).map(asObject);
    assert.deepEqual(first?.['label'], { sv: 'Beskrivning av ärendet:' });
    for (const option of asList(second?.['options'])) assert.ok(asText(asObject(asObject(option)['label'])['sv']));
    assert.deepEqual(inspect(config).issues, []);
  });

  it('copies the questions into the config when one is moved, in the languages of the form', async () => {
    await loadTexts(['fi']);
    const config = after(
      { preset: 'kontakt', languages: ['sv', 'fi'] },
      { kind: 'moveField', id: 'preset.description', place: 'first' },
    );

    const [first, second] = asList(config['fields']).map(asObject);
    assert.equal(first?.['name'], 'description');
    assert.deepEqual(first?.['label'], { sv: 'Beskrivning av ärendet:', fi: 'Asian kuvaus:' });
    assert.equal(second?.['name'], 'kind');
    assert.deepEqual(inspect(config).issues, []);
  });

  it('keeps the condition of a promised answer when its questions are copied', () => {
    const config = after({ preset: 'kontakt', answerWithin: { days: 10 } }, { kind: 'detach' });

    assert.deepEqual(config['answerWithin'], { days: 10, when: presets.kontakt.answerWhen });
  });

  it('adds a question behind the others without copying them', () => {
    const field = { type: 'text', name: 'kind', label: 'Var?' };
    const config = after({ preset: 'kontakt' }, { kind: 'addField', field, place: 'last' });

    assert.deepEqual(config, { preset: 'kontakt', moreFields: [{ ...field, name: 'kind-2' }] });
  });
});

const twoQuestions: JsonObject = {
  fields: [
    {
      type: 'radio',
      name: 'via',
      label: 'Svar via',
      default: 'mail',
      options: [
        { value: 'mail', label: 'E-post' },
        { value: 'tel', label: 'Telefon' },
      ],
    },
    {
      type: 'email',
      name: 'mail',
      label: 'E-post',
      showWhen: { field: 'via', is: 'mail' },
      required: {
        any: [
          { field: 'via', in: ['mail', 'tel'] },
          { field: 'via', filled: true },
        ],
      },
    },
  ],
  fieldNames: { via: 'channel' },
};

describe('a reference', () => {
  it('follows a question to its new name', () => {
    const config = after(twoQuestions, { kind: 'renameField', id: 'fields.0', name: 'svar' });

    assert.equal(JSON.stringify(config).includes('"via"'), false);
    assert.deepEqual(config['fieldNames'], { svar: 'channel' });
  });

  it('follows an option to its new value', () => {
    const config = after(twoQuestions, {
      kind: 'setOption',
      id: 'fields.0',
      index: 0,
      keys: ['value'],
      value: 'epost',
    });

    const [via, mail] = asList(config['fields']).map(asObject);
    assert.equal(via?.['default'], 'epost');
    assert.deepEqual(mail?.['showWhen'], { field: 'via', is: 'epost' });
  });

  it('goes with the option that it names', () => {
    const config = after(twoQuestions, { kind: 'removeOption', id: 'fields.0', index: 0 });

    const [via, mail] = asList(config['fields']).map(asObject);
    assert.deepEqual(via?.['options'], [{ value: 'tel', label: 'Telefon' }]);
    assert.equal('showWhen' in (mail ?? {}), false);
    assert.equal('default' in (via ?? {}), false);
  });

  it('goes with the question that it names', () => {
    const config = after(twoQuestions, { kind: 'removeField', id: 'fields.0' });

    assert.deepEqual(config, { fields: [{ type: 'email', name: 'mail', label: 'E-post' }] });
  });

  it('asks only whether a question is filled that has no options any more', () => {
    const config = after(twoQuestions, { kind: 'retypeField', id: 'fields.0', type: 'tel', defaults: {} });

    const [via, mail] = asList(config['fields']).map(asObject);
    assert.deepEqual(via, { type: 'tel', name: 'via', label: 'Svar via' });
    assert.deepEqual(mail?.['showWhen'], { field: 'via', filled: true });
  });
});

describe('a copied group', () => {
  it('has conditions on its own questions', () => {
    const [text, mail] = [
      { type: 'text', name: 'a', label: 'A' },
      { type: 'email', name: 'b', label: 'B', showWhen: { field: 'a', filled: true } },
    ];
    const config = after(
      { fields: [{ type: 'group', label: 'Grupp', fields: [text, mail] }] },
      { kind: 'duplicateField', id: 'fields.0' },
    );

    assert.deepEqual(asObject(asList(config['fields'])[1])['fields'], [
      { ...text, name: 'a-2' },
      { ...mail, name: 'b-2', showWhen: { field: 'a-2', filled: true } },
    ]);
    assert.deepEqual(asObject(asList(config['fields'])[0])['fields'], [text, mail]);
  });
});

describe('the value of an option', () => {
  it('is its own where it only begins as the text does', () => {
    assert.equal(isGeneratedValue('skola-f-6', 'Skola', 0), false);
    for (const value of ['skola', 'skola-2', 'alternativ-1', ''])
      assert.equal(isGeneratedValue(value, 'Skola', 0), true);
  });
});
