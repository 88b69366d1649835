import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** The programs that were listened to. */
export interface HeardVersions {
  readonly orca: string;
  readonly firefox: string;
  readonly chromium: string;
}

const file = new URL('versions.json', import.meta.url);

/** The versions with which what is said was reviewed last. */
export const reviewedVersions = (): HeardVersions => JSON.parse(readFileSync(file, 'utf8'));

/** Writes down the versions of this machine, with a text that is to be reviewed. */
export function writeVersions(): void {
  const versionOf = (program: string): string =>
    /\d+(\.\d+)?/.exec(execFileSync(program, ['--version'], { encoding: 'utf8' }))?.[0] ?? '';
  const versions: HeardVersions = {
    orca: versionOf('orca'),
    firefox: versionOf('firefox-esr'),
    chromium: versionOf('chromium'),
  };
  writeFileSync(file, `${JSON.stringify(versions, undefined, 2)}\n`);
}
