import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Sees that a text is the one that somebody has read and kept in a file. Where it is not, the file is written anew and
 * the test fails: what `git diff` shows is to be read, and committed if it is right.
 */
export function assertReviewed(file: URL, text: string): void {
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (kept === text) return;
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
  assert.equal(
    text,
    kept,
    `${fileURLToPath(file)} has changed; read what git diff shows, and commit it if it is right`,
  );
}
