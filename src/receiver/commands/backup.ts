import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../log.ts';
import { readOptions } from '../options/read-options.ts';
import { createFreeSpace } from '../store/free-space.ts';
import { copyDataFile } from './copy-data-file.ts';
import { isMissing, messageOf, missingIssue, print } from './open-store.ts';

/** The age from which a half copy belongs to no running backup, in milliseconds. */
const abandonedMs = 3_600_000;

/** The command `synpunkt backup`: copies the data file while receivers use it. Returns issues. */
export async function backup(optionsFile: string | undefined, target: string): Promise<readonly string[]> {
  const result = readOptions(process.env, optionsFile);
  if (!result.ok) return result.issues;
  const { data, database, minFree } = result.options;
  if (database !== undefined) {
    return ['synpunkt: backup copies a data file; back up the database by pg_dump, or copy it by synpunkt copy'];
  }
  try {
    accessSync(data, constants.R_OK);
  } catch (error) {
    return [isMissing(error) ? missingIssue(data) : copyIssue(data, error)];
  }
  // A full disk would keep receivers from storing messages until the copy is deleted.
  const hasSpace = createFreeSpace(target, { minFreeBytes: sizeOf(data) + sizeOf(`${data}-wal`) + minFree * 1e6 });
  if (!(await hasSpace())) return [spaceIssue(target, data)];
  // Under another name until it is whole: nobody may take half a copy for a backup.
  const part = `${target}.${randomUUID()}.part`;
  handleSignals(() => remove(part));
  try {
    // Never over an earlier copy, and readable by its owner only.
    if (isTaken(target)) return [targetIssue(target, 'EEXIST')];
    for (const old of partsOf(target)) remove(old);
    closeSync(openSync(part, 'wx', 0o600));
  } catch (error) {
    return [targetIssue(target, errorCode(error))];
  }
  try {
    const count = await copyDataFile({ source: data, target: part });
    if (count === undefined) return [`synpunkt: the copy of ${data} is damaged; check the disk, and try again`];
    if (isTaken(target)) return [targetIssue(target, 'EEXIST')];
    renameSync(part, target);
    print(`${count} messages are in ${target}`);
    return [];
  } catch (error) {
    return [copyIssue(data, error)];
  } finally {
    remove(part);
  }
}

/** Calls a function before a signal ends the process. */
function handleSignals(cleanUp: () => void): void {
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      cleanUp();
      // Without a listener, it ends at once, also while another thread runs.
      process.kill(process.pid, signal);
    });
  }
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Whether there is a file of a name, or a link, also one to a disk that is not mounted. */
const isTaken = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Returns the half copies of earlier backups that were killed: a running one writes to its own all the time. */
function partsOf(target: string): string[] {
  const folder = dirname(target);
  const prefix = `${basename(target)}.`;
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && /^[\da-f-]{36}\.part$/.test(name.slice(prefix.length)))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).mtimeMs < Date.now() - abandonedMs);
}

function remove(part: string): void {
  for (const suffix of ['', '-journal']) rmSync(part + suffix, { force: true });
}

const targetIssue = (target: string, code: string): string =>
  `synpunkt: ${target} cannot be made (${code}); name a file that does not exist yet`;

const spaceIssue = (target: string, data: string): string =>
  `synpunkt: the disk of ${target} has no room for a copy of ${data} beside what SYNPUNKT_MIN_FREE leaves free; make room, or name a file on another disk`;

const copyIssue = (data: string, error: unknown): string =>
  `synpunkt: ${data} cannot be copied (${messageOf(error)}); check the disk, and try again`;
