import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './snippets.ts';

const guide = readFileSync(join(root, 'demo/docs/troubleshooting.md'), 'utf8');

/** The built code, as a page or the command line runs it. */
const built = globSync(['dist/lib/**/*.js'], { cwd: root })
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

/** The lines of the console in the guide, without their prefix. */
const lines = Array.from(guide.matchAll(/`synpunkt: ([^`]+)`/g), ([, line = '']) => line);

/** The fixed words of a line; a gap, a place in a config and an example of a value are not. */
const fixedWords = (line: string): string[] =>
  line
    .split(/…|fields\[2\]\.type "colour"/)
    .map((part) => part.replace(/^[\s"):;]+|[\s"(:;]+$/g, ''))
    .filter((part) => part.length > 8);

describe('the guide to troubleshooting', () => {
  it('has lines of the console', () => {
    assert.ok(lines.length > 20);
  });

  for (const line of lines) {
    it(`describes a line that exists: ${line}`, () => {
      // The code joins these from parts.
      const missing = fixedWords(line).filter(
        (words) =>
          !words
            .split(/acme-rating|403; |; use one of| already, |data-target/)
            .every((part) => built.includes(part.trim())),
      );

      assert.deepEqual(missing, []);
    });
  }
});
