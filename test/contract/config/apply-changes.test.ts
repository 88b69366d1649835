import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyChanges } from '../../../src/contract/config/apply-changes.ts';
import type { Field, Input } from '../../../src/contract/fields/field.ts';

const text = (name: string, more: object = {}): Input => ({ type: 'text', name, label: name, maxLength: 200, ...more });
const options = [{ value: 'x', label: 'X' }];
const radio: Input = { type: 'radio', name: 'r', label: 'R', required: true, options };
const note: Field = { type: 'note', text: 'N' };
const group = (...fields: Input[]): Field => ({ type: 'group', label: 'G', fields });

const preset = [text('a', { hint: 'A' }), radio, note, group(text('b'), text('c'))];

/** The places of what is wrong. */
const placesOf = (changes: Record<string, unknown>) =>
  applyChanges(preset, changes).issues.map(({ path }) => path.join('.'));

describe('applyChanges', () => {
  const table: [name: string, changes: Record<string, unknown>, fields: Field[]][] = [
    ['nothing', {}, preset],
    ['a key that was there', { a: { hint: 'New' } }, [text('a', { hint: 'New' }), ...preset.slice(1)]],
    ['a key that was not', { a: { minLength: 5 } }, [text('a', { hint: 'A', minLength: 5 }), ...preset.slice(1)]],
    ['a field left out', { a: false }, preset.slice(1)],
    ['a field in a group', { b: { label: 'B' } }, [...preset.slice(0, 3), group(text('b', { label: 'B' }), text('c'))]],
    ['a field of a group left out', { b: false }, [...preset.slice(0, 3), group(text('c'))]],
    ['all fields of a group left out', { b: false, c: false }, preset.slice(0, 3)],
    [
      'a type that takes the same',
      { r: { type: 'select' } },
      [text('a', { hint: 'A' }), { ...radio, type: 'select' }, ...preset.slice(2)],
    ],
    [
      'a type that takes less',
      { r: { type: 'textarea' } },
      [
        text('a', { hint: 'A' }),
        { type: 'textarea', name: 'r', label: 'R', required: true, maxLength: 4000 },
        ...preset.slice(2),
      ],
    ],
    [
      'a question that is answered in advance',
      { r: { type: 'hidden', value: 'x' } },
      [text('a', { hint: 'A' }), { type: 'hidden', name: 'r', value: 'x' }, ...preset.slice(2)],
    ],
    ['its own name again', { a: { name: 'a' } }, preset],
    ['a field that there is not', { x: false, toString: false, constructor: { hint: 'X' } }, preset],
  ];
  for (const [name, changes, fields] of table) {
    it(`works in ${name}`, () => {
      const changed = applyChanges(preset, changes);

      assert.deepEqual([changed.fields, changed.issues], [fields, []]);
    });
  }

  const refused: [name: string, change: unknown, places: string[]][] = [
    ['a wrong value', { hint: 5 }, ['changes.a.hint']],
    ['an unknown key', { hnit: 'X' }, ['changes.a']],
    ['a key of another type', { options }, ['changes.a']],
    ['a type that there is not', { type: 'colour' }, ['changes.a.type']],
    ['a type that holds no answer', { type: 'group', fields: [] }, ['changes.a.type']],
    ['a type that needs more', { type: 'select' }, ['changes.a.options']],
    ['a type that every object has', { type: 'toString' }, ['changes.a.type']],
    ['another name', { name: 'b' }, ['changes.a.name']],
    [
      'several mistakes',
      { name: 5, label: '', maxLength: 0 },
      ['changes.a.name', 'changes.a.label', 'changes.a.maxLength'],
    ],
  ];
  for (const [name, change, places] of refused) {
    it(`leaves a field as it is for ${name}, and tells where that stands`, () => {
      assert.deepEqual(placesOf({ a: change }), places);
      if (name !== 'another name') assert.deepEqual(applyChanges(preset, { a: change }).fields, preset);
    });
  }
});
