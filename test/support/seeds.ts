import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomFrom } from './random-from.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SEEDS_PER_ENGINE = 20;
const MAX_SEED = 10_000;

/**
 * Chooses the seeds of the random journeys in an engine: the same at every run of a commit, others in the next commit.
 *
 * @param asked - Seeds to run in every engine instead, as `17`, `1-300` or `17,71,80-99`; `SYNPUNKT_SEEDS` by default.
 */
export function seedsFor(engine: string, asked = process.env['SYNPUNKT_SEEDS']): number[] {
  return asked ? readSeeds(asked) : drawSeeds(`${commit()} ${engine}`);
}

function readSeeds(text: string): number[] {
  return text.split(',').flatMap((range) => {
    const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(range.trim()) ?? [];
    if (first === undefined) throw new Error(`synpunkt: SYNPUNKT_SEEDS has "${range}"; write seeds as 17,71,80-99`);
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index);
  });
}

/** Draws different seeds by a text. */
export function drawSeeds(text: string): number[] {
  const random = randomFrom(createHash('sha256').update(text).digest().readInt32BE());
  const seeds = new Set<number>();
  while (seeds.size < SEEDS_PER_ENGINE) seeds.add(1 + Math.floor(random() * MAX_SEED));
  return [...seeds];
}

/** Draws two of several names: the same at every run of a commit, mostly others in the next commit. */
export function drawTwo(names: readonly string[], text = commit()): string[] {
  const random = randomFrom(createHash('sha256').update(text).digest().readInt32BE());
  const start = Math.floor(random() * names.length);
  return [...names.slice(start), ...names].slice(0, 2);
}

/** Identifies the commit, or the sources where there is no repository, as in an archive. */
function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    const hash = createHash('sha256');
    for (const file of globSync('src/**/*.ts', { cwd: ROOT }).toSorted()) hash.update(readFileSync(join(ROOT, file)));
    return hash.digest('hex');
  }
}
