import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { formLanguages } from '../../src/contract/config/form-languages.ts';

describe('formLanguages', () => {
  it('lists every folder of texts', () => {
    const folders = readdirSync(new URL('../../src/messages/locales', import.meta.url));

    assert.deepEqual(formLanguages.toSorted(), folders.toSorted());
  });
});
