import { randomUUID } from 'node:crypto';
import { accessSync, closeSync, constants, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { backup as backupDatabase, DatabaseSync } from 'node:sqlite';
import { errorCode } from '../log.ts';
import { readOptions } from '../options/read-options.ts';
import { isMissing, messageOf, missingIssue, print } from './open-store.ts';

/** The command `synpunkt backup`: copies the data file while receivers use it. Returns issues. */
export async function backup(optionsFile: string | undefined, target: string): Promise<readonly string[]> {
  const result = readOptions(process.env, optionsFile);
  if (!result.ok) return result.issues;
  const { data, database } = result.options;
  if (database !== undefined) {
    return ['synpunkt: backup copies a data file; back up the database by pg_dump, or copy it by synpunkt copy'];
  }
  try {
    accessSync(data, constants.R_OK);
  } catch (error) {
    return [isMissing(error) ? missingIssue(data) : copyIssue(data, error)];
  }
  // Under another name until it is whole: nobody may take half a copy for a backup.
  const part = `${target}.${randomUUID()}.part`;
  try {
    // Never over an earlier copy, and readable by its owner only.
    if (existsSync(target)) return [targetIssue(target, 'EEXIST')];
    closeSync(openSync(part, 'wx', 0o600));
  } catch (error) {
    return [targetIssue(target, errorCode(error))];
  }
  try {
    const count = await copyTo(part, data);
    if (count === undefined) return [`synpunkt: the copy of ${data} is damaged; check the disk, and try again`];
    if (existsSync(target)) return [targetIssue(target, 'EEXIST')];
    renameSync(part, target);
    print(`${count} messages are in ${target}`);
    return [];
  } catch (error) {
    return [copyIssue(data, error)];
  } finally {
    for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(part + suffix, { force: true });
  }
}

/** Copies a data file; resolves to the number of its messages, or to undefined if the copy is damaged. */
async function copyTo(part: string, data: string): Promise<number | undefined> {
  const source = new DatabaseSync(data, { readOnly: true });
  try {
    await backupDatabase(source, part);
  } finally {
    source.close();
  }
  const copy = new DatabaseSync(part);
  try {
    if (copy.prepare('PRAGMA integrity_check').get()?.['integrity_check'] !== 'ok') return undefined;
    return Number(copy.prepare('SELECT count(*) AS count FROM messages').get()?.['count']);
  } finally {
    copy.close();
  }
}

const targetIssue = (target: string, code: string): string =>
  `synpunkt: ${target} cannot be made (${code}); name a file that does not exist yet`;

const copyIssue = (data: string, error: unknown): string =>
  `synpunkt: ${data} cannot be copied (${messageOf(error)}); check the disk, and try again`;
