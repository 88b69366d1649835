import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { forIn, zodOnAnyPage } from '../.config/zod-on-any-page.js';

const modules = ['core.js', 'schemas.js', 'util.js'].map((path) =>
  fileURLToPath(new URL(path, import.meta.resolve('zod/v4/core'))),
);

describe('zodOnAnyPage', () => {
  for (const id of modules) {
    it(`replaces every for…in loop of ${id.split('/v4/')[1]}`, () => {
      const code = readFileSync(id, 'utf8');

      assert.match(code, new RegExp(forIn, ''));
      assert.doesNotMatch(zodOnAnyPage.transform(code, id)?.code ?? '', /for \(\w+ \w+ in /);
    });
  }

  it('changes no other module', () => {
    assert.equal(zodOnAnyPage.transform('for (const key in object) {}', '/src/contract/form.ts'), null);
  });
});
