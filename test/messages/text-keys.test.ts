import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textKeys } from '../../src/contract/config/text-keys.ts';
import { messages as more } from '../../src/messages/locales/sv/config.entry.ts';
import { messages as submit } from '../../src/messages/locales/sv/submit.entry.ts';
import { messages } from '../../src/messages/locales/sv/form.entry.ts';

/** Keys of messages that are not texts. */
const properties = new Set(['language', 'direction', 'unreviewed']);

const placesIn = (texts: object, above = ''): string[] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'object' ? placesIn(text, `${above}${key}.`) : [above + key],
  );

describe('textKeys', () => {
  it('lists every text that a config can replace, and nothing else', () => {
    const places = new Set([...placesIn(messages), ...placesIn(submit), ...placesIn(more)]);

    assert.deepEqual(textKeys.toSorted(), [...places].filter((place) => !properties.has(place)).toSorted());
  });
});
