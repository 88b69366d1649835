import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Gives the version of a browser by the path of its program, as `142.0.7444.59`. */
export function versionOf(program: string): string {
  const output = execFileSync(program, ['--version'], { encoding: 'utf8' });
  return /\d+(?:\.\d+)+/.exec(output)?.[0] ?? output.trim();
}

/** Reads the browser version that the reference pictures were made with; '' where it is not recorded. */
export function readVersion(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}

/**
 * Decides why pictures cannot be compared, `undefined` where they can: two versions of a browser render text and shadows
 * differently.
 *
 * @param recorded - The version that the reference pictures were made with.
 * @param present - The version on this machine; `undefined` where there is no browser.
 */
export function reasonToSkip(recorded: string, present: string | undefined, isUpdate = false): string | undefined {
  if (present === undefined) return 'pictures were not compared: this machine has no Chromium';
  if (isUpdate || present === recorded) return undefined;
  return `pictures were not compared: they were made with Chromium ${recorded}, this machine has ${present}`;
}
