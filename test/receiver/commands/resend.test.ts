import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import { run } from '../process.ts';
import { many, referenceOf, tamper } from '../store/data-file.ts';
import { dataFile, storable } from '../support.ts';
import { env } from './filled-file.ts';

describe('synpunkt resend', () => {
  it('lists what is undelivered, and makes it due at once', async () => {
    const path = dataFile();
    const store = createSqliteStore({ path });
    const [one, two] = await Promise.all(
      many(2, { destinations: ['mail'] }).map((message) => referenceOf(store, message)),
    );
    for (const delivery of await store.claim('one', 10, 0))
      await store.markFailed(delivery, 'ECONNREFUSED', 86_400_000);

    const listed = await run(['resend'], env(path));
    const resent = await run(['resend', one ?? '', 'SYN-2026-000099'], env(path));

    const reason = 'the server cannot be reached, or ends the connection (ECONNREFUSED)';
    // Those of one millisecond are in no order.
    assert.deepEqual(listed.out.split('\n').toSorted(), [
      '',
      ...[one, two].map((reference) => `synpunkt: ${reference} to mail: ${reason}, 1 attempt in 0 h`),
    ]);
    assert.equal(resent.out, `synpunkt: ${one} is sent to mail at once\n`);
    assert.equal(resent.err, 'synpunkt: SYN-2026-000099 is not undelivered; synpunkt resend lists what is\n');
    assert.equal((await store.claim('one', 10, 0)).length, 1);
    await store.close();
  });

  it('finds every one, however many there are', async () => {
    const path = dataFile();
    const store = createSqliteStore({ path });
    const count = 1001;
    await Promise.all(many(count, { destinations: ['mail'] }).map((message) => store.save(message)));
    tamper(path, `UPDATE deliveries SET error = 'ECONNREFUSED', attempt = 1, due_at = due_at + 86400000`);

    const listed = await run(['resend'], env(path));
    const one = await run(['resend', 'SYN-2026-001001'], env(path));
    const all = await run(['resend', '--all'], env(path));

    assert.equal(listed.out.split('\n').length, count + 1);
    assert.equal(one.out, 'synpunkt: SYN-2026-001001 is sent to mail at once\n');
    assert.equal(all.err, '');
    assert.equal((await store.claim('one', 2 * count, 0)).length, count);
    await store.close();
  });

  it('sends nothing that is being sent', async () => {
    const path = dataFile();
    const store = createSqliteStore({ path });
    const reference = await referenceOf(store, storable({ destinations: ['mail'] }));
    const [delivery] = await store.claim('one', 1, 60_000);
    assert.ok(delivery);
    tamper(path, `UPDATE deliveries SET error = 'ECONNREFUSED'`);

    const { status, out } = await run(['resend', '--all'], env(path));

    assert.equal(status, 0);
    assert.equal(out, `synpunkt: ${reference} is being sent to mail at this moment\n`);
    assert.deepEqual(await store.claim('other', 1, 0), []);
    await store.close();
  });
});
