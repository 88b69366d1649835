import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settingNames, settingsIn, settingsOfType, editableTypes } from '../../../src/editor/settings/settings-of.ts';
import { english } from '../../../src/editor/texts/english.entry.ts';
import { editorTexts } from '../../../src/editor/texts/texts.ts';
import { inputTypes } from '../../../src/contract/fields/registry.ts';

const swedish = editorTexts('sv');

/** The paths of all texts in a table, and whether each takes parameters. */
function keysOf(table: object, path = ''): string[] {
  return Object.entries(table).flatMap(([key, value]) => {
    const inner = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? keysOf(value, inner)
      : [`${inner}: ${typeof value}`];
  });
}

describe('the words of the settings', () => {
  for (const [language, { settings }] of [
    ['sv', swedish],
    ['en', english],
  ] as const) {
    it(`name every key of the schema and no other: ${language}`, () => {
      assert.deepEqual(Object.keys(settings).toSorted(), settingNames().toSorted());
    });
  }

  it('name every choice of the schema', () => {
    const owners = ['config', 'option', 'privacy', 'contact', 'page'] as const;
    const settings = [...owners.flatMap((owner) => settingsIn(owner)), ...editableTypes.flatMap(settingsOfType)];
    const choices = settings
      .filter(({ kind }) => kind === 'choice')
      .flatMap(({ key, choices: values }) => values.map((value) => `${key}.${value}`));
    for (const { choices: words } of [swedish, english]) {
      assert.deepEqual(Object.keys(words).toSorted(), [...new Set(choices)].toSorted());
    }
  });
});

describe('the settings of a schema', () => {
  it('have the bounds and defaults of the schema', () => {
    const setting = (type: string, key: string) => settingsOfType(type).find((one) => one.key === key);

    assert.deepEqual(setting('text', 'maxLength'), {
      key: 'maxLength',
      kind: 'number',
      default: 200,
      min: 1,
      max: 20_000,
      isWhole: true,
      choices: [],
    });
    assert.equal(setting('file', 'maxSize')?.max, 100);
    assert.equal(settingsIn('config').find(({ key }) => key === 'draft')?.default, 'session');
  });

  it('are there for every type of field that comes with synpunkt', () => {
    assert.deepEqual(
      [...editableTypes].filter((type) => type !== 'note' && type !== 'group').toSorted(),
      inputTypes().toSorted(),
    );
    for (const type of editableTypes) assert.ok(settingsOfType(type).length > 0, type);
  });
});

describe('the texts of the editor', () => {
  it('are the same in both languages, by key', () => {
    assert.deepEqual(keysOf(english.texts).toSorted(), keysOf(swedish.texts).toSorted());
  });
});
