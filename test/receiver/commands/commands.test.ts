import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import { headerOf, startMailServer } from '../outbox/mail-server.ts';
import { run } from '../process.ts';
import { attachment, referenceOf, rowsIn, tamper } from '../store/data-file.ts';
import { postgresOptions, queryAt, usePostgres } from '../store/postgres/server.ts';
import { dataFile, origin, storable, temporaryFolder } from '../support.ts';
import { env, filledFile } from './filled-file.ts';

describe('a command in a wrong folder', () => {
  const commands: readonly (readonly string[])[] = [
    ['resend'],
    ['resend', '--all'],
    ['give-up', 'webhook'],
    ['compact'],
    ['copy', join(temporaryFolder(), 'copy.db')],
    ['backup', join(temporaryFolder(), 'copy.db')],
  ];
  for (const args of commands) {
    it(`makes no data file: ${args.slice(0, 2).join(' ').replace(/ \/.*/, '')}`, async () => {
      const path = dataFile();

      const { status, err } = await run(args, env(path));

      assert.equal(status, 1);
      assert.equal(err, `synpunkt: there is no data file ${path}; name it by SYNPUNKT_DATA\n`);
      assert.equal(existsSync(dirname(path)), false);
    });
  }

  it('changes no file of another program', async () => {
    const path = dataFile();
    mkdirSync(dirname(path));
    tamper(path, 'CREATE TABLE others (id INTEGER)');
    const before = readFileSync(path);

    const { status, err } = await run(['resend', '--all'], env(path));

    assert.equal(status, 1);
    assert.equal(
      err,
      `synpunkt: the data file ${path} cannot be used: it has no tables of messages; choose another with SYNPUNKT_DATA\n`,
    );
    assert.deepEqual(readFileSync(path), before);
  });

  describe('with a database', postgresOptions, () => {
    const postgres = usePostgres();

    it('makes no tables', async () => {
      const url = await postgres.createDatabase();

      const { status, err } = await run(['compact'], { SYNPUNKT_ORIGINS: origin, DATABASE_URL: url });

      assert.equal(status, 1);
      assert.match(err, /^synpunkt: the database cannot be used: it has no tables of messages; check DATABASE_URL/);
      assert.deepEqual(await queryAt(url, "SELECT 1 FROM pg_tables WHERE schemaname = 'public'"), []);
    });
  });
});

describe('synpunkt compact', () => {
  it('tells when a reader keeps what was erased', async () => {
    const path = await filledFile(5);
    const reader = new DatabaseSync(path, { readOnly: true });
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM messages').get();

    const busy = await run(['compact'], env(path));
    reader.close();
    const free = await run(['compact'], env(path));

    assert.equal(busy.status, 1);
    assert.match(busy.err, /^synpunkt: the messages cannot be compacted \(another program reads them, /);
    assert.equal(busy.out, '');
    assert.equal(free.status, 0);
  });

  it('leaves no byte of what was erased, nor the space that it took', async () => {
    const path = await filledFile(5);
    const mark = 'hemligt-c0ffee';
    const store = createSqliteStore({ path });
    const attachments = [attachment('photos', 'a.png', mark.repeat(50_000))];
    const reference = await referenceOf(store, storable({ attachments }));
    await store.erase([reference], { by: 'anna@example.se', reason: 'beslut 2026/17' });
    await store.close();
    const free = (): number => Number(rowsIn(path, 'PRAGMA freelist_count')[0]?.['freelist_count']);
    assert.ok(free() > 100);

    const { status, out } = await run(['compact'], env(path));

    assert.equal(status, 0);
    assert.equal(out, 'synpunkt: what was erased takes no space any more\n');
    assert.equal(free(), 0);
    assert.equal(readFileSync(path, 'latin1').includes(mark), false);
  });
});

describe('synpunkt mail-test', () => {
  it('mails each mailbox once', async () => {
    const { mails, smtp } = await startMailServer();
    const options = join(temporaryFolder(), 'options.json');
    const mailDepartments = { 'vard-omsorg': 'vard@example.se', 'kultur-fritid-idrott': 'registrator@example.se' };
    const mail = { smtp, mailFrom: 'synpunkt@example.se', mailTo: 'registrator@example.se', mailDepartments };
    writeFileSync(options, JSON.stringify({ origins: [origin], ...mail }));

    const { status, out, err } = await run(['mail-test', '--options', options]);

    assert.equal(err, '');
    assert.equal(status, 0);
    assert.equal(
      out,
      'synpunkt: a test is mailed to registrator@example.se\nsynpunkt: a test is mailed to vard@example.se\n',
    );
    assert.deepEqual(
      mails.map(({ to }) => to),
      [['registrator@example.se'], ['vard@example.se']],
    );
    assert.ok(mails.every((one) => headerOf(one, 'from') === 'synpunkt@example.se'));
  });

  it('tells why a mailbox cannot be mailed, without the password', async () => {
    const { status, err } = await run(['mail-test'], {
      SYNPUNKT_ORIGINS: origin,
      SYNPUNKT_SMTP: 'smtp://synpunkt:hemligt@127.0.0.1:1',
      SYNPUNKT_MAIL_FROM: 'synpunkt@example.se',
      SYNPUNKT_MAIL_TO: 'registrator@example.se',
    });

    assert.equal(status, 1);
    assert.match(
      err,
      /^synpunkt: registrator@example\.se cannot be mailed: the server cannot be reached.*ECONNREFUSED.*; check SYNPUNKT_SMTP/,
    );
    assert.doesNotMatch(err, /hemligt/);
  });
});

describe('synpunkt receive', () => {
  it('exits with 78 where no origins are given', async () => {
    const { status, err } = await run(['receive'], {});

    assert.equal(status, 78);
    assert.match(err, /^synpunkt: no origins are given; set SYNPUNKT_ORIGINS to those of your pages, /);
  });
});
