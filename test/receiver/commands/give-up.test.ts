import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import { run } from '../process.ts';
import { many, referenceOf, rowsIn, tamper } from '../store/data-file.ts';
import { dataFile, storable } from '../support.ts';
import { env } from './filled-file.ts';

describe('synpunkt give-up', () => {
  /** Creates a data file with two messages to a webhook, which have failed, and to a mailbox; all are due since an hour. */
  async function overdueFile() {
    const path = dataFile();
    const store = createSqliteStore({ path });
    const references = await Promise.all(
      many(2, { destinations: ['mail', 'webhook'] }).map((message) => referenceOf(store, message)),
    );
    await store.close();
    tamper(path, `UPDATE deliveries SET created_at = created_at - 3600000, due_at = due_at - 3600000`);
    tamper(path, `UPDATE deliveries SET error = 'status 500', attempt = 1 WHERE destination = 'webhook'`);
    return { path, references };
  }
  const left = (path: string) =>
    rowsIn(path, 'SELECT destination FROM deliveries WHERE delivered_at IS NULL ORDER BY destination').map(
      ({ destination }) => destination,
    );

  it('ends all deliveries to a destination that no receiver delivers to, and resend lists them as such', async () => {
    const { path, references } = await overdueFile();

    const listed = await run(['resend'], env(path));
    const ended = await run(['give-up', 'webhook'], env(path));
    const again = await run(['give-up', 'webhook'], env(path));

    const reason =
      'no receiver delivers there: it is in the options no more, or its receiver is stopped (unknown-destination)';
    assert.ok(listed.out.includes(`synpunkt: ${references[0]} to webhook: ${reason}, 1 attempt in 1 h\n`), listed.out);
    assert.equal(ended.err, '');
    assert.deepEqual(ended.out.split('\n').toSorted(), [
      '',
      ...references.map((reference) => `synpunkt: ${reference} is not sent to webhook any more`),
    ]);
    assert.equal(again.status, 1);
    assert.equal(again.err, 'synpunkt: nothing is undelivered to "webhook"; synpunkt resend lists what is\n');
    assert.deepEqual(left(path), ['mail', 'mail']);
  });

  it('ends none to a destination in the options, unless their references are named', async () => {
    const path = dataFile();
    const store = createSqliteStore({ path });
    const reference = await referenceOf(store, storable({ destinations: ['mail kontakt'] }));
    await store.close();
    tamper(path, `UPDATE deliveries SET created_at = created_at - 3600000, due_at = due_at - 3600000`);
    const mail = {
      SYNPUNKT_SMTP: 'smtp://127.0.0.1:1',
      SYNPUNKT_MAIL_FROM: 'synpunkt@example.se',
      SYNPUNKT_MAIL_TO: 'registrator@example.se',
    };

    const all = await run(['give-up', 'mail kontakt'], { ...env(path), ...mail });
    const one = await run(['give-up', 'mail kontakt', reference], { ...env(path), ...mail });

    assert.equal(all.status, 1);
    assert.equal(all.err, 'synpunkt: "mail kontakt" is in the options; name the references of those to give up\n');
    assert.equal(one.out, `synpunkt: ${reference} is not sent to mail kontakt any more\n`);
  });

  it('ends only those of the references where a receiver delivers', async () => {
    const { path, references } = await overdueFile();
    tamper(path, `UPDATE deliveries SET due_at = due_at + 7200000`);
    const [reference = ''] = references;

    const all = await run(['give-up', 'webhook'], env(path));
    const one = await run(['give-up', 'webhook', reference, 'SYN-2026-000099'], env(path));

    assert.equal(all.err, 'synpunkt: 2 to "webhook" are still attempted; name the references of those to give up\n');
    assert.equal(one.out, `synpunkt: ${reference} is not sent to webhook any more\n`);
    assert.equal(one.err, 'synpunkt: SYN-2026-000099 is not undelivered to "webhook"; synpunkt resend lists what is\n');
    assert.deepEqual(left(path), ['mail', 'mail', 'webhook']);
  });

  it('names the destination that a message is not undelivered to, as it may be to another', async () => {
    const { path, references } = await overdueFile();
    const [reference = ''] = references;
    await run(['give-up', 'webhook', reference], env(path));

    const again = await run(['give-up', 'webhook', reference], env(path));

    assert.equal(again.status, 1);
    assert.equal(again.err, `synpunkt: ${reference} is not undelivered to "webhook"; synpunkt resend lists what is\n`);
    assert.deepEqual(left(path), ['mail', 'mail', 'webhook']);
  });
});
