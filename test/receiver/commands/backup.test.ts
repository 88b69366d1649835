import assert from 'node:assert/strict';
import { once } from 'node:events';
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import { run, start } from '../process.ts';
import { attachment, many, rowsIn, tamper } from '../store/data-file.ts';
import { dataFile, storable, temporaryFolder } from '../support.ts';
import { env, filledFile } from './filled-file.ts';

describe('synpunkt backup', () => {
  it('copies the data file while it is in use, and never over another file', async () => {
    const path = await filledFile(2);
    const store = createSqliteStore({ path });
    const target = join(temporaryFolder(), 'copy.db');

    const first = await run(['backup', target], env(path));
    const second = await run(['backup', target], env(path));
    await store.close();

    assert.deepEqual(first, { status: 0, signal: null, out: `synpunkt: 3 messages are in ${target}\n`, err: '' });
    assert.deepEqual(rowsIn(target), rowsIn(path));
    assert.equal(second.status, 1);
    assert.equal(second.err, `synpunkt: ${target} cannot be made (EEXIST); name a file that does not exist yet\n`);
  });

  it('needs no options but the data file, as the other commands that use it', async () => {
    const own = { SYNPUNKT_DATA: await filledFile(2) };
    const target = join(temporaryFolder(), 'copy.db');

    const made = await run(['backup', target], own);
    const listed = await run(['resend'], own);

    assert.deepEqual([made.status, made.err, listed.status, listed.err], [0, '', 0, '']);
  });

  it('names a data file that is missing, and does not make it', async () => {
    const path = dataFile();

    const { status, err } = await run(['backup', join(temporaryFolder(), 'copy.db')], env(path));

    assert.equal(status, 1);
    assert.equal(err, `synpunkt: there is no data file ${path}; name it by SYNPUNKT_DATA\n`);
  });
});

/** Creates a data file of some megabytes, which takes its time to copy. */
async function largeFile(): Promise<string> {
  const path = dataFile();
  const store = createSqliteStore({ path });
  const attachments = [attachment('photos', 'a.png', Buffer.alloc(4e6, 'x'))];
  await Promise.all(many(10, { attachments }).map((one) => store.save(one)));
  await store.close();
  return path;
}

describe('synpunkt backup of a file that changes', () => {
  it('ends while messages arrive all the time', { timeout: 60_000 }, async ({ signal }) => {
    const path = await largeFile();
    const store = createSqliteStore({ path });
    const target = join(temporaryFolder(), 'copy.db');
    const state = { ended: false };

    const copying = run(['backup', target], env(path)).finally(() => (state.ended = true));
    while (!state.ended && !signal.aborted) await store.save(storable());
    const { status } = await copying;
    await store.close();

    assert.equal(status, 0);
    const count = rowsIn(target).length;
    assert.deepEqual(rowsIn(target), rowsIn(path).slice(0, count));
    assert.ok(count >= 10);
  });

  it('leaves no byte of what was deleted in the copy, though the data file has it', async () => {
    const path = dataFile();
    const store = createSqliteStore({ path });
    const mark = 'hemligt-c0ffee';
    await store.save(storable({ attachments: [attachment('photos', 'a.png', mark.repeat(5000))] }));
    await store.close();
    tamper(path, 'PRAGMA secure_delete = OFF; DELETE FROM messages');
    const target = join(temporaryFolder(), 'copy.db');

    const { status } = await run(['backup', target], env(path));

    assert.equal(status, 0);
    assert.equal(readFileSync(path, 'latin1').includes(mark), true);
    assert.equal(readFileSync(target, 'latin1').includes(mark), false);
  });
});

describe('synpunkt backup that is ended', { skip: process.platform === 'win32' }, () => {
  /** Starts a backup, and ends it by a signal while it waits for another program; resolves to the signal that ended it. */
  async function end(path: string, target: string, signal: NodeJS.Signals): Promise<unknown> {
    const database = new DatabaseSync(path);
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    const count = readdirSync(dirname(target)).length;
    const child = start(['backup', target], env(path));
    const exited = once(child, 'exit');
    while (readdirSync(dirname(target)).length === count) await setImmediate();
    child.kill(signal);
    const [, by] = await exited;
    database.close();
    return by;
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    it(`leaves no half copy after ${signal}`, async () => {
      const target = join(temporaryFolder(), 'copy.db');

      assert.equal(await end(await filledFile(2), target, signal), signal);

      assert.deepEqual(readdirSync(dirname(target)), []);
    });
  }

  it('deletes the half copy that it had to leave, when it is run again an hour later', async () => {
    const path = await filledFile(2);
    const target = join(temporaryFolder(), 'copy.db');
    const folder = dirname(target);
    await end(path, target, 'SIGKILL');
    await end(path, target, 'SIGKILL');
    const [old = '', recent = ''] = readdirSync(folder);
    const anHourAgo = Date.now() / 1000 - 3601;
    utimesSync(join(folder, old), anHourAgo, anHourAgo);
    writeFileSync(`${target}.part`, 'of another program');

    const { status } = await run(['backup', target], env(path));

    assert.equal(status, 0);
    assert.deepEqual(readdirSync(folder).toSorted(), ['copy.db', 'copy.db.part', recent].toSorted());
  });

  it('makes no file in the place of a link to a disk that is not mounted', async () => {
    const path = await filledFile(2);
    const target = join(temporaryFolder(), 'copy.db');
    symlinkSync(join(temporaryFolder(), 'disk/copy.db'), target);

    const { status, err } = await run(['backup', target], env(path));

    assert.equal(status, 1);
    assert.equal(err, `synpunkt: ${target} cannot be made (EEXIST); name a file that does not exist yet\n`);
    assert.ok(lstatSync(target).isSymbolicLink());
  });
});

describe('synpunkt backup of a file that cannot be copied', () => {
  it('leaves no half copy when the disk takes no more', { skip: process.platform === 'win32' }, async () => {
    const path = await largeFile();
    const folder = temporaryFolder();
    // A file of 10 MB, after which writing fails.
    const launcher = ['sh', '-c', 'ulimit -f 20000; exec "$@"', 'sh'];

    const { status, err } = await run(['backup', join(folder, 'copy.db')], env(path), { launcher });

    assert.equal(status, 1);
    assert.match(err, /^synpunkt: .* cannot be copied \(.*\); check the disk, and try again\n$/);
    assert.deepEqual(readdirSync(folder), []);
  });

  it('writes nothing where the disk has no room for it', async () => {
    const path = await filledFile(2);
    const folder = temporaryFolder();

    const { status, err } = await run(['backup', join(folder, 'copy.db')], {
      ...env(path),
      SYNPUNKT_MIN_FREE: '1000000',
    });

    assert.equal(status, 1);
    assert.match(
      err,
      /^synpunkt: the disk of .*copy\.db has no room for .*; make room, or name a file on another disk\n$/,
    );
    assert.deepEqual(readdirSync(folder), []);
  });

  it('leaves no half copy', async () => {
    const path = dataFile();
    mkdirSync(dirname(path));
    writeFileSync(path, 'no database, but long enough to be one '.repeat(100));
    const folder = temporaryFolder();

    const { status, err } = await run(['backup', join(folder, 'copy.db')], env(path));

    assert.equal(status, 1);
    assert.match(err, /^synpunkt: .* cannot be copied \(file is not a database\); check the disk, and try again\n$/);
    assert.deepEqual(readdirSync(folder), []);
  });
});
