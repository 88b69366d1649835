import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readConfigFile, readFormFile } from '../../../src/receiver/options/read-form-file.ts';
import { readJsonFile } from '../../../src/receiver/options/read-json-file.ts';
import { readOptions } from '../../../src/receiver/options/read-options.ts';
import { temporaryFolder } from '../support.ts';

function fileOf(text: string): string {
  const path = join(temporaryFolder(), 'kontakt.json');
  writeFileSync(path, text);
  return path;
}

const issueOf = (text: string): string => {
  const file = readJsonFile(fileOf(text));
  return file.ok ? '' : file.issue;
};

const twice = (key: string, line: number, first: number): string =>
  `line ${line}: the key "${key}" is there twice, first at line ${first}, and only the last counts; remove one`;

describe('readJsonFile', () => {
  const wrong: Readonly<Record<string, readonly [text: string, place: string]>> = {
    'a comma too many': ['{\n  "timeout": 5,\n}', 'line 3, column 1'],
    'a comma too few': ['{\n  "timeout": 5\n  "form": "a"\n}', 'line 3, column 3'],
    'a curly quote': ['{\n  “timeout”: 5\n}', 'line 2, column 3'],
    'a word that is none of JSON': ['{\n  "timeout": five\n}', 'line 2, column 14'],
    'a value of JavaScript': ['{\r\n  "draft": undefined\r\n}', 'line 2, column 12'],
    'a line break in a text': ['{\n  "heading": "a\nb"\n}', 'line 2, column 16'],
  };
  for (const [what, [text, place]] of Object.entries(wrong)) {
    it(`names the line and the column of ${what}`, () => {
      const issue = issueOf(text);

      assert.match(issue, /^synpunkt: \S+kontakt\.json is not JSON at line \d+, column \d+ \([^\n]+\); fix it there$/);
      assert.equal(/ at (line \d+, column \d+) /.exec(issue)?.[1], place);
      assert.doesNotMatch(issue, /at position/);
    });
  }

  it('says of an empty file that it is not JSON', () => {
    assert.match(issueOf(''), /is not JSON at line 1, column 1 \(Unexpected end of JSON input\)/);
  });

  it('warns of each key that an object has twice, however it is spelt, and takes the last', () => {
    const path = fileOf(
      '{\n  "timeout": 5,\n  "changes": { "kind": { "hint": "a" },\n    "kind": false },\n  "t\\u0069meout": 9\n}',
    );
    const warnings = [twice('timeout', 5, 2), twice('kind', 4, 3)].map((line) => `synpunkt: ${path}: ${line}`);

    assert.deepEqual(readJsonFile(path), { ok: true, json: { timeout: 9, changes: { kind: false } }, warnings });
    assert.deepEqual(readConfigFile(path).warnings, warnings);
    assert.deepEqual(readFormFile(path).warnings, warnings);
  });

  it('has no warning where different objects have the same keys', () => {
    const file = readJsonFile(fileOf('{ "a": { "b": 1 }, "b": [{ "a": 1 }, { "a": 1 }] }'));

    assert.deepEqual(file.ok && file.warnings, []);
  });

  it('reads JSON that is nested deeply', () => {
    const depth = 5000;

    assert.equal(readJsonFile(fileOf('['.repeat(depth) + ']'.repeat(depth))).ok, true);
  });

  it('warns of them in the options of the receiver as well', () => {
    const origins = '"origins": ["https://www.example.se"]';
    const path = fileOf(`{ ${origins},\n  ${origins} }`);

    assert.deepEqual(readOptions({}, path).warnings, [`synpunkt: ${path}: ${twice('origins', 2, 1)}`]);
  });
});
