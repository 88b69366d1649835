import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const documented = (path: string): string[] =>
  Array.from(read(path).matchAll(/@csspart ([a-z]+) - /g), ([, part = '']) => part);

const form = documented('src/form/synpunkt-form.ts');
const dialog = documented('src/dialog/synpunkt-dialog.ts');
const button = documented('src/button/synpunkt-button.ts');

describe('the documented parts', () => {
  it('are those that the dialog exports', () => {
    const [, exported = ''] = /const formParts =\s+'([^']+)'/.exec(read('src/dialog/synpunkt-dialog.ts')) ?? [];

    // In the dialog, the heading is that of the dialog.
    assert.deepEqual(exported.split(', ').toSorted(), form.filter((part) => part !== 'heading').toSorted());
  });

  it('are those of the dialog on the button as well', () => {
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
