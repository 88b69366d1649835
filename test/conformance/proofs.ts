import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A test of criteria that its name lists in parentheses at its end: (WCAG 1.4.10, EN 11.7). */
export interface Proof {
  readonly test: string;
  /** Path from the root of the repository. */
  readonly file: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

const tagged = /\bit\(\s*(['"`])((?:(?!\1)[^\\]|\\.)*?) \(((?:WCAG|EN) [^()]*)\)\1/g;

/** Returns the tests of each criterion, by its key. */
export function findProofs(): Map<string, Proof[]> {
  const proofs = new Map<string, Proof[]>();
  for (const file of globSync('test/**/*.test.ts', { cwd: root }).toSorted()) {
    for (const [, , name = '', brackets = ''] of readFileSync(join(root, file), 'utf8').matchAll(tagged)) {
      // A placeholder means that a loop creates several tests.
      const test = name.replace(/\$\{[^}]*\}/g, '…').replace(/\\(.)/g, '$1');
      for (const key of keysIn(brackets)) proofs.set(key, [...(proofs.get(key) ?? []), { test, file }]);
    }
  }
  return proofs;
}

/** Parses `WCAG 1.1.1, 1.4.11, EN 11.7` as `1.1.1`, `1.4.11` and `EN 11.7`. */
function keysIn(brackets: string): string[] {
  let scheme = '';
  return brackets.split(', ').map((part) => {
    const [, named = '', number = part] = /^(?:(WCAG|EN) )?(.*)$/.exec(part) ?? [];
    scheme = named || scheme;
    return scheme === 'EN' ? `EN ${number}` : number;
  });
}
