import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { partsOf, type Manifest } from '../support/manifest.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const manifest: Manifest = JSON.parse(read('dist/custom-elements.json'));

const form = partsOf(manifest, 'synpunkt-form');
const dialog = partsOf(manifest, 'synpunkt-dialog');
const button = partsOf(manifest, 'synpunkt-button');

describe('the documented parts', () => {
  it('of the dialog are those of the button as well', () => {
    assert.deepEqual(
      dialog.filter((part) => !button.includes(part)),
      [],
    );
  });

  it('are all named in the README', () => {
    const [, section = ''] = /### Colours and shape\n([^]*?)\n### /.exec(read('README.md')) ?? [];
    const named = new Set(Array.from(section.matchAll(/`([a-z]+)`/g), ([, word]) => word));

    assert.deepEqual(
      [...button, ...form].filter((part) => !named.has(part) && !section.includes(`::part(${part})`)),
      [],
    );
  });
});
