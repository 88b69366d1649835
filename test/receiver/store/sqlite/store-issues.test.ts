import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { createReceiver } from '../../../../src/receiver/receiver.ts';
import { createSqliteStore } from '../../../../src/receiver/store/sqlite/sqlite-store.ts';
import type { Store } from '../../../../src/receiver/store/store.ts';
import { attachment, many, referenceOf, rowsIn } from '../data-file.ts';
import { startReceiver } from '../../process.ts';
import { dataFile, form, origin, post, storable } from '../../support.ts';
import { validSubmission } from '../../../support/submissions.ts';

/** Runs a program by whose rights permissions count; for those of root they do not. */
const launcher = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : [];

const receiverWith = (store: Store) => createReceiver({ form, allowedOrigins: [origin], store });
const ready = () => new Request('https://receiver.example/readyz');

/** Locks a data file as another process does; returns the function that unlocks it. */
function lock(path: string): () => void {
  const database = new DatabaseSync(path);
  database.exec('BEGIN IMMEDIATE');
  return () => {
    database.exec('ROLLBACK');
    database.close();
  };
}

/** The longest time that the thread was blocked until a promise was settled, in milliseconds. */
async function longestPause(promise: Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  await promise;
  clearInterval(timer);
  return longest;
}

describe('createSqliteStore', () => {
  describe('while another process has locked the file', () => {
    it('waits without blocking the thread, and saves the messages when it is unlocked', async () => {
      const path = dataFile();
      const store = createSqliteStore({ path });
      const unlock = lock(path);
      setTimeout(unlock, 600);

      const saved = Promise.all(many(3).map((message) => store.save(message)));

      // The busy timeout of SQLite itself would block it for 5 s; a busy machine may pause it for some tenths.
      assert.ok((await longestPause(saved)) < 2000);
      assert.deepEqual(
        (await saved).map(({ outcome }) => outcome),
        ['stored', 'stored', 'stored'],
      );
      assert.equal(rowsIn(path).length, 3);
    });

    it('gives up in the end, and saves the next message', { timeout: 30_000 }, async () => {
      const path = dataFile();
      const store = createSqliteStore({ path });
      const unlock = lock(path);

      await assert.rejects(store.save(storable()), { errcode: 5 });
      unlock();

      assert.equal((await store.save(storable())).outcome, 'stored');
    });

    it('is not ready', async () => {
      const path = dataFile();
      const receive = receiverWith(createSqliteStore({ path }));
      const unlock = lock(path);

      const response = await receive(ready());
      unlock();

      assert.equal(response.status, 503);
      assert.deepEqual(await response.json(), { status: 'unavailable', reasons: ['locked'] });
      assert.equal((await receive(new Request('https://receiver.example/healthz'))).status, 200);
      assert.equal((await receive(ready())).status, 200);
    });

    it('is not ready, however many ask', async () => {
      const path = dataFile();
      const store = createSqliteStore({ path });
      const unlock = lock(path);

      const issues = await Promise.all(Array.from({ length: 100 }, async () => store.findIssue?.()));

      assert.deepEqual([...new Set(issues)], ['locked']);
      unlock();
      assert.equal(await store.findIssue?.(), undefined);
    });

    it('saves what waits when it is closed', async () => {
      const path = dataFile();
      const store = createSqliteStore({ path });
      const unlock = lock(path);
      const saved = store.save(storable());

      const closed = store.close();
      unlock();
      await closed;

      assert.equal((await saved).outcome, 'stored');
    });
  });

  describe('while the disk is nearly full', () => {
    it('saves no message, and tells so', async () => {
      const disk = { free: 999 };
      const store = createSqliteStore({ path: dataFile(), minFreeBytes: 1000, freeBytes: async () => disk.free });
      const receive = receiverWith(store);

      const response = await receive(post(validSubmission()));
      const readiness = await receive(ready());

      assert.equal(response.status, 503);
      assert.equal(response.headers.get('retry-after'), '30');
      assert.deepEqual(await readiness.json(), { status: 'unavailable', reasons: ['full'] });
    });

    it('leaves the space free that the options say, by what the system reports', async () => {
      const [enough, tooLittle] = [0, Number.MAX_SAFE_INTEGER].map((minFreeBytes) =>
        createSqliteStore({ path: dataFile(), minFreeBytes }),
      );

      assert.equal((await enough?.save(storable()))?.outcome, 'stored');
      await assert.rejects(Promise.resolve(tooLittle?.save(storable())), { code: 'ENOSPC' });
    });

    it('saves messages where the free space is unknown', async () => {
      const store = createSqliteStore({ path: dataFile(), freeBytes: () => Promise.reject(new Error('ENOSYS')) });

      assert.equal((await store.save(storable())).outcome, 'stored');
    });
  });

  describe('while the data file is not where it was', () => {
    it('saves no message, tells so, and saves again once it is back', async () => {
      const path = dataFile();
      const store = createSqliteStore({ path });
      const receive = receiverWith(store);
      await store.save(storable());
      const isLost = async (): Promise<boolean> => (await store.findIssue?.()) === 'lost';

      renameSync(path, `${path}.moved`);
      while (!(await isLost())) await setImmediate();
      const response = await receive(post(validSubmission()));
      const readiness = await receive(ready());
      renameSync(`${path}.moved`, path);
      while (await isLost()) await setImmediate();

      assert.equal(response.status, 503);
      assert.equal(response.headers.get('retry-after'), '5');
      assert.deepEqual(await readiness.json(), { status: 'unavailable', reasons: ['lost'] });
      assert.equal((await receive(post(validSubmission()))).status, 201);
      assert.equal(rowsIn(path).length, 2);
    });
  });

  describe('while the data file cannot be looked at', () => {
    it('saves no message, tells so, and saves again once it can', async () => {
      const path = dataFile();
      const store = createSqliteStore({ path });
      const receive = receiverWith(store);
      const isLost = async (): Promise<boolean> => (await store.findIssue?.()) === 'lost';

      renameSync(path, `${path}.moved`);
      // A link to itself: the system answers with an error, and not that nothing is there.
      symlinkSync(path, path);
      while (!(await isLost())) await setImmediate();
      const response = await receive(post(validSubmission()));
      const readiness = await receive(ready());
      rmSync(path);
      renameSync(`${path}.moved`, path);
      while (await isLost()) await setImmediate();

      assert.equal(response.status, 503);
      assert.equal(response.headers.get('retry-after'), '5');
      assert.deepEqual(await readiness.json(), { status: 'unavailable', reasons: ['lost'] });
      assert.equal((await receive(post(validSubmission()))).status, 201);
    });
  });

  describe('while the data file is read-only', { skip: process.platform === 'win32' }, () => {
    it('answers 503 with Retry-After, is not ready, and stores again by itself', async () => {
      const path = dataFile();
      const receiver = await startReceiver({ SYNPUNKT_ORIGINS: origin, SYNPUNKT_DATA: path }, { launcher });
      const headers = { origin, 'content-type': 'application/json' };
      const send = () =>
        fetch(`${receiver.url}/synpunkter`, { method: 'POST', headers, body: JSON.stringify(validSubmission()) });
      const reasons = async (): Promise<unknown> => (await (await fetch(`${receiver.url}/readyz`)).json()).reasons;
      assert.equal((await send()).status, 201);

      chmodSync(path, 0o400);
      while ((await reasons()) === undefined);
      const response = await send();
      const readiness = await reasons();
      chmodSync(path, 0o600);
      while ((await reasons()) !== undefined);
      const again = await send();

      assert.equal(response.status, 503);
      assert.equal(response.headers.get('retry-after'), '5');
      assert.deepEqual(readiness, ['readOnly']);
      assert.equal(again.status, 201);
      assert.equal(rowsIn(path).length, 2);
      assert.deepEqual(await receiver.end('SIGTERM'), { status: 0, signal: null });
    });
  });

  it('is ready otherwise', async () => {
    const response = await receiverWith(createSqliteStore({ path: dataFile() }))(ready());

    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), { status: 'ok' });
  });
});

describe('a message that is erased', () => {
  it('can be read no more in the data file and the files beside it, singly and in bulk', async () => {
    const path = dataFile();
    const store = createSqliteStore({ path });
    const mark = 'hemligt-c0ffee';
    const messages = many(30, {
      values: { description: `${mark} ${'Lyktan är släckt. '.repeat(200)}` },
      attachments: [attachment('photos', `${mark}.png`, mark.repeat(2000))],
      destinations: ['mail'],
    });
    const references = await Promise.all(messages.map((message) => referenceOf(store, message)));
    const contents = () =>
      ['', '-wal', '-shm'].map((suffix) => (existsSync(path + suffix) ? readFileSync(path + suffix, 'latin1') : ''));
    assert.match(contents().join(), new RegExp(mark));

    await store.erase(references.slice(0, 1), { by: 'anna@example.se', reason: 'beslut' });
    await store.erase(references.slice(1), { by: 'anna@example.se', reason: 'beslut' });

    assert.doesNotMatch(contents().join(), new RegExp(mark));
    await store.close();
  });
});

describe('a message that is deleted as the guide says', () => {
  const guide = readFileSync(new URL('../../../../demo/docs/receiver.md', import.meta.url), 'utf8');
  const sql = /sqlite3 synpunkt\.db "(PRAGMA secure_delete[^"]+)"/.exec(guide)?.[1] ?? '';
  const mark = 'hemligt-c0ffee';

  it('can be read no more in the data file and the files beside it', async () => {
    const path = dataFile();
    const store = createSqliteStore({ path });
    const text = `${mark} ${'Lyktan är släckt. '.repeat(500)}`;
    await store.save(storable());
    const saved = await store.save(
      storable({
        values: { description: text },
        page: { url: `https://www.example.se/${mark}` },
        attachments: [attachment('photos', `${mark}.png`, mark.repeat(2000))],
      }),
    );
    const reference = 'receipt' in saved ? saved.receipt.reference : '';
    const contents = () =>
      ['', '-wal', '-shm'].map((suffix) => (existsSync(path + suffix) ? readFileSync(path + suffix, 'latin1') : ''));
    assert.match(contents().join(), new RegExp(mark));

    const database = new DatabaseSync(path);
    database.exec(sql.replace('SYN-2026-000123', reference));
    database.close();

    assert.doesNotMatch(contents().join(), new RegExp(mark));
    assert.equal(rowsIn(path).length, 1);
    assert.equal((await store.save(storable())).outcome, 'stored');
  });

  it('can be read no more after ten minutes where the checkpoint has been forgotten', async (test) => {
    test.mock.timers.enable({ apis: ['setInterval'] });
    const path = dataFile();
    const store = createSqliteStore({ path });
    await store.save(storable({ values: { description: mark } }));
    const database = new DatabaseSync(path);
    database.exec('PRAGMA secure_delete = ON; DELETE FROM messages');
    database.close();
    const wal = () => readFileSync(`${path}-wal`, 'latin1');
    assert.match(wal(), new RegExp(mark));

    test.mock.timers.tick(600_000);

    assert.equal(wal(), '');
    assert.doesNotMatch(readFileSync(path, 'latin1'), new RegExp(mark));
  });
});
