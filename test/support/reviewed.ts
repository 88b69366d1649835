import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Asserts that a text equals a reviewed file. Otherwise the file is rewritten and the test fails: review the difference in
 * `git diff`, and commit it if it is right.
 */
export function assertReviewed(file: URL, text: string): void {
  const reviewed = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (reviewed === text) return;
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
  assert.equal(
    text,
    reviewed,
    `${fileURLToPath(file)} has changed; review the difference in git diff, and commit it if it is right`,
  );
}
