import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { allLanguages } from '../../src/messages/languages.ts';

describe('allLanguages', () => {
  it('lists every folder of texts', () => {
    const folders = readdirSync(new URL('../../src/messages/locales', import.meta.url));

    assert.deepEqual(allLanguages.toSorted(), folders.toSorted());
  });
});
