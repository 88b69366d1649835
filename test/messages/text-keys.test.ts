import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textKeys } from '../../src/contract/config/text-keys.ts';
import { messages as more } from '../../src/messages/locales/sv/config.entry.ts';
import { messages } from '../../src/messages/locales/sv/form.entry.ts';

/** Facts about a language, which are no texts. */
const facts = new Set(['language', 'direction', 'unreviewed']);

const placesIn = (texts: object, above = ''): string[] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'object' ? placesIn(text, `${above}${key}.`) : [above + key],
  );

describe('textKeys', () => {
  it('names every text that a config may put other words for, and nothing else', () => {
    const places = new Set([...placesIn(messages), ...placesIn(more)]);

    assert.deepEqual(textKeys.toSorted(), [...places].filter((place) => !facts.has(place)).toSorted());
  });
});
