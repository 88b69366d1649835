import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSlowPattern } from '../../../src/receiver/form/find-slow-patterns.ts';
import { readForm } from '../../../src/receiver/form/read-form.ts';
import { invalidTexts, validTexts } from '../../support/slow-patterns.ts';

describe('isSlowPattern', () => {
  for (const [pattern] of [...invalidTexts, ['(\\d\\d?)+'], ['(ab|a ?b)*c'], ['x+x+x+x+y']] as const) {
    it(`finds ${pattern} slow`, () => {
      assert.equal(isSlowPattern(pattern), true);
    });
  }

  const fast = ['[A-Z]{3}\\d{2}[A-Z0-9]', '(?:19|20)?\\d{6}-?\\d{4}', '\\p{L}[\\p{L} -]*', '.*\\S.*', '(ABC|DEF)+'];
  for (const pattern of [...validTexts.slice(1).map(([one]) => one), ...fast]) {
    it(`finds ${pattern} fast`, () => {
      assert.equal(isSlowPattern(pattern), false);
    });
  }
});

describe('readForm', () => {
  it('warns of a slow pattern', () => {
    const field = { type: 'text', name: 'a', label: 'A', errors: { pattern: 'Bara bokstäver' } };
    const fields = [{ type: 'group', label: 'G', fields: [{ ...field, pattern: '([a-z]+ ?)+' }] }];
    const fastFields = [{ ...field, pattern: '[a-z]+( [a-z]+)*' }];

    const { ok, warnings } = readForm({ fields }, 'form.json');

    assert.equal(ok, true);
    assert.equal(warnings.length, 1);
    assert.match(String(warnings[0]), /^synpunkt: form\.json: the pattern of "a" can take very long .*; write /);
    assert.deepEqual(readForm({ fields: fastFields }).warnings, []);
  });
});
