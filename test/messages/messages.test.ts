import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messages as en } from '../../src/messages/en.ts';
import { messages as fi } from '../../src/messages/fi.ts';
import { messages as sv } from '../../src/messages/sv.ts';

/** Every text of a language by its path; what has gaps is filled in. */
function textsOf(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value === 'function') return new Map([[path, value({ label: 'L', count: 2, max: 3, length: 4 })]]);
  return new Map(Object.entries(Object(value)).flatMap(([key, inner]) => [...textsOf(inner, `${path}/${key}`)]));
}

const swedish = textsOf(sv);

describe('messages', () => {
  for (const language of [fi, en]) {
    const texts = textsOf(language);

    it(`has every text in ${language.language}`, () => {
      assert.deepEqual([...texts.keys()], [...swedish.keys()]);
    });

    it(`has no Swedish left in ${language.language}`, () => {
      const same = [...texts].filter(([path, text]) => swedish.get(path) === text);

      assert.deepEqual(same, []);
    });
  }

  for (const language of [sv, fi, en]) {
    it(`leaves no gap in ${language.language}`, () => {
      const odd = [...textsOf(language)].filter(([, text]) => text.trim() !== text || /undefined|\$\{|^$/.test(text));

      assert.deepEqual(odd, []);
    });

    it(`says one thing of one in ${language.language}`, () => {
      assert.doesNotMatch(language.errorSummary({ count: 1 }), /\d/);
      assert.match(language.errorSummary({ count: 4 }), /4/);
    });
  }
});
