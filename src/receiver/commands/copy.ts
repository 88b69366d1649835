import { readSecret, type Options } from '../options/read-options.ts';
import { copyStore } from '../store/copy.ts';
import { inodeOf } from '../store/sqlite/file-check.ts';
import { messageOf, openStore, print, withStore } from './open-store.ts';

/** The command `synpunkt copy`: copies all messages to another data file, or to a database. Returns issues. */
export function copy(optionsFile: string | undefined, target: string): Promise<readonly string[]> {
  return withStore(optionsFile, async (store, options) => {
    if (isSource(target, options))
      return ['synpunkt: the messages cannot be copied onto themselves; name another place'];
    const isDatabase = /^postgres(?:ql)?:/.test(target);
    const issues: string[] = [];
    const database = isDatabase
      ? withPassword(target, readSecret(process.env, 'SYNPUNKT_COPY_PASSWORD', issues))
      : undefined;
    if (issues.length > 0) return issues;
    const opened = await openStore({ ...options, data: target, database });
    if (!opened.ok) return [opened.issue];
    try {
      const copied = await copyStore(store, opened.store);
      if (copied === 'taken')
        return [
          'synpunkt: nothing is copied, as the target has messages, numbers or erasures of its own; name an empty one',
        ];
      if (copied === 'different')
        return ['synpunkt: the copy differs; stop the receivers of both, and copy to an empty place'];
      print(`${copied.count} messages are the same in both (SHA-256 ${copied.digest})`);
      return [];
    } catch (error) {
      return [
        `synpunkt: the messages cannot be copied (${messageOf(error)}); start it again to go on, or copy to an empty place`,
      ];
    } finally {
      await opened.store.close();
    }
  });
}

/** Adds a password to the URL of a database; in the place of an argument, since every user of the machine can read those. */
function withPassword(url: string, password: string | undefined): string {
  // In the query, which is there also where the URL has no host.
  return password ? `${url}${url.includes('?') ? '&' : '?'}${new URLSearchParams({ password }).toString()}` : url;
}

/** Whether a target is what the options name, also by another path, a link or as another user. */
const isSource = (target: string, { data, database }: Options): boolean =>
  database === undefined ? inodeOf(target) === inodeOf(data) : placeOf(target) === placeOf(database);

/** Returns a URL without user and password. */
const placeOf = (url: string): string => url.replace(/\/\/[^/@]*@/, '//');
