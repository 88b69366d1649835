import { errorCode } from '../log.ts';
import { readOptions, type Options } from '../options/read-options.ts';
import { createSqliteStore } from '../store/sqlite/sqlite-store.ts';
import type { MessageStore } from '../store/store.ts';

/** An opened store, or the issue that prevents it. */
export type OpenedStore =
  { readonly ok: true; readonly store: MessageStore } | { readonly ok: false; readonly issue: string };

/** Opens the store that the options name; one that is missing is created unless told otherwise. */
export async function openStore({ data, database, minFree }: Options, create = true): Promise<OpenedStore> {
  try {
    if (database === undefined) {
      return { ok: true, store: createSqliteStore({ path: data, create, minFreeBytes: minFree * 1e6 }) };
    }
    const { createPostgresStore } = await import('../store/postgres/postgres-store.ts');
    return { ok: true, store: await createPostgresStore({ url: database, create }) };
  } catch (error) {
    if (database === undefined && isMissing(error)) return { ok: false, issue: missingIssue(data) };
    const reason = messageOf(error);
    const issue =
      database === undefined
        ? `synpunkt: the data file ${data} cannot be used: ${reason}; choose another with SYNPUNKT_DATA`
        : `synpunkt: the database cannot be used: ${reason}; check DATABASE_URL, and that it runs`;
    return { ok: false, issue };
  }
}

/** Explains that there is no data file. */
export const missingIssue = (data: string): string =>
  `synpunkt: there is no data file ${data}; name it by SYNPUNKT_DATA`;

/** Whether an error says that there is no file of this name. */
export const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(errorCode(error));

/** Reads the options for a command and opens their store, which must exist; resolves to the issues that prevent it, or that the command finds. */
export async function withStore(
  optionsFile: string | undefined,
  command: (store: MessageStore, options: Options) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const result = readOptions(process.env, optionsFile);
  if (!result.ok) return result.issues;
  const opened = await openStore(result.options, false);
  if (!opened.ok) return [opened.issue];
  try {
    return await command(opened.store, result.options);
  } finally {
    await opened.store.close();
  }
}

/** Returns the message of an error, for the operator. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Prints a line for the operator. */
export const print = (line: string): void => void process.stdout.write(`synpunkt: ${line}\n`);
