import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { litOnAnyPage } from '../.config/lit-on-any-page.js';

// The files that browsers load: Node would resolve others.
const modules = [
  '@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/css-tag.js',
  'lit-html/lit-html.js',
  'lit-element/lit-element.js',
].map((name) => fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url)));

describe('litOnAnyPage', () => {
  it('finds every global that it replaces in the modules of Lit, and leaves none', () => {
    const plugin = litOnAnyPage();

    for (const id of modules) {
      const code = plugin.transform(readFileSync(id, 'utf8'), id)?.code ?? 'globalThis';
      assert.doesNotMatch(code, /\bglobalThis\b|PolyfillSupport|HydrateSupport|Versions|ShadyCSS|litNonce/);
    }

    plugin.buildEnd.call({ error: assert.fail });
  });

  it('fails the build when Lit no longer has one of them', () => {
    const errors: string[] = [];

    litOnAnyPage().buildEnd.call({ error: (text: string) => errors.push(text) });

    assert.match(errors.join(), /^Lit no longer has the global trustedTypes, litPropertyMetadata, /);
  });

  it('gives Lit none of what a page may have put in their place', () => {
    const id = '/node_modules/lit-html/lit-html.js';
    const page = 'const t = globalThis; t.litHtmlPolyfillSupport?.(x); (t.litHtmlVersions ??= []).push("3");';

    const { code = '' } = litOnAnyPage().transform(page, id) ?? {};

    assert.match(code, /const t = litGlobals; undefined\?\.\(x\); \(\[\]\)\.push\("3"\);$/);
  });

  it('changes no other module', () => {
    assert.equal(litOnAnyPage().transform('globalThis.litNonce', '/src/button/synpunkt-button.ts'), null);
  });
});
