import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { forIn, zodOnAnyPage } from '../.config/zod-on-any-page.js';

const pathsOf = (...names: string[]): string[] =>
  names.map((name) => fileURLToPath(new URL(name, import.meta.resolve('zod/v4/core'))));

describe('zodOnAnyPage', () => {
  for (const id of pathsOf('core.js', 'schemas.js', 'util.js')) {
    it(`replaces every for…in loop of ${id.split('/v4/')[1]}`, () => {
      const code = readFileSync(id, 'utf8');

      assert.match(code, new RegExp(forIn, ''));
      assert.doesNotMatch(zodOnAnyPage.transform(code, id)?.code ?? '', /for \(\w+ \w+ in /);
    });
  }

  for (const id of pathsOf('core.js', 'registries.js')) {
    it(`replaces every global of ${id.split('/v4/')[1]}`, () => {
      const code = readFileSync(id, 'utf8');

      assert.match(code, /globalThis/);
      assert.doesNotMatch(zodOnAnyPage.transform(code, id)?.code ?? 'globalThis', /globalThis/);
    });
  }

  it('changes no other module', () => {
    assert.equal(zodOnAnyPage.transform('for (const key in object) {}', '/src/contract/form.ts'), null);
  });
});
