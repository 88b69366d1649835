import { closeSync, openSync, statSync } from 'node:fs';
import { backup as backupDatabase, DatabaseSync } from 'node:sqlite';
import { errorCode } from '../log.ts';
import { readOptions } from '../options/read-options.ts';
import { messageOf, print } from './open-store.ts';

/** The command `synpunkt backup`: copies the data file while receivers use it. Returns issues. */
export async function backup(optionsFile: string | undefined, target: string): Promise<readonly string[]> {
  const result = readOptions(process.env, optionsFile);
  if (!result.ok) return result.issues;
  const { data, database } = result.options;
  if (database !== undefined) {
    return ['synpunkt: backup copies a data file; back up the database by pg_dump, or copy it by synpunkt copy'];
  }
  if (statSync(data, { throwIfNoEntry: false }) === undefined) {
    return [`synpunkt: there is no data file ${data}; name it by SYNPUNKT_DATA`];
  }
  try {
    // Never over an earlier copy, and readable by its owner only.
    closeSync(openSync(target, 'wx', 0o600));
  } catch (error) {
    return [`synpunkt: ${target} cannot be made (${errorCode(error)}); name a file that does not exist yet`];
  }
  try {
    const source = new DatabaseSync(data, { readOnly: true });
    await backupDatabase(source, target);
    source.close();
    const copy = new DatabaseSync(target);
    const intact = copy.prepare('PRAGMA integrity_check').get()?.['integrity_check'] === 'ok';
    const count = Number(copy.prepare('SELECT count(*) AS count FROM messages').get()?.['count']);
    copy.close();
    if (!intact) return [`synpunkt: the copy ${target} is damaged; check the disk, and try again`];
    print(`${count} messages are in ${target}`);
    return [];
  } catch (error) {
    return [`synpunkt: ${data} cannot be copied (${messageOf(error)}); check the disk, and try again`];
  }
}
