import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

describe('the files of the widget', () => {
  it('listen to no gesture of several fingers or along a path, and to no movement of the device (WCAG 2.5.1, 2.5.4)', () => {
    const files = globSync('*.js', { cwd: dist });
    const listening =
      /touch(?:start|move|end)|gesture(?:start|change)|pointermove|mousemove|wheel|device(?:motion|orientation)/;

    // The dialog only keeps these two from the page around it, whose scripts would scroll the page.
    const contained = '["wheel","touchmove"]';
    const matching = files.filter((file) =>
      listening.test(readFileSync(`${dist}/${file}`, 'utf8').replace(contained, '')),
    );

    assert.deepEqual(matching, []);
    assert.ok(files.length > 5);
  });
});
