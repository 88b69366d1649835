import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { startMailServer } from '../receiver/outbox/mail-server.ts';
import { startReceiver } from '../receiver/process.ts';
import { queryAt, postgresOptions, usePostgres } from '../receiver/store/postgres/server.ts';
import { rowsIn } from '../receiver/store/data-file.ts';
import { origin } from '../receiver/support.ts';
import { validSubmission } from '../support/submissions.ts';
import { installPacked } from './packed.ts';

describe('the receiver in the package', () => {
  let folder = '';

  before(() => {
    // Neither the client of PostgreSQL nor that of mail servers is beside it: both are bundled.
    folder = installPacked();
  });

  /** Starts the installed receiver, sends it a message, and ends it once the message is mailed. */
  async function receive(env: Readonly<Record<string, string>>): Promise<string> {
    const { mails, until, smtp } = await startMailServer();
    const mail = {
      SYNPUNKT_SMTP: smtp,
      SYNPUNKT_MAIL_FROM: 'synpunkt@example.se',
      SYNPUNKT_MAIL_TO: 'registrator@example.se',
    };
    const receiver = await startReceiver(
      { SYNPUNKT_ORIGINS: origin, ...mail, ...env },
      { program: join(folder, 'node_modules/synpunkt/dist/lib/receiver/cli.js') },
    );
    const response = await fetch(`${receiver.url}/synpunkter`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify(validSubmission()),
    });
    assert.equal(response.status, 201);
    const { reference }: { reference: string } = await response.json();
    await until(() => mails.length > 0);
    assert.deepEqual(await receiver.end('SIGTERM'), { status: 0, signal: null });
    assert.ok(mails[0]?.source.includes(reference));
    return reference;
  }

  it('stores messages in a data file, and mails them', async () => {
    const path = join(folder, 'synpunkt.db');

    const reference = await receive({ SYNPUNKT_DATA: path });

    assert.deepEqual(
      rowsIn(path).map((row) => row['reference']),
      [reference],
    );
  });

  describe('with a database', postgresOptions, () => {
    const postgres = usePostgres();

    it('stores messages in PostgreSQL, and mails them', async () => {
      const url = await postgres.createDatabase();

      const reference = await receive({ DATABASE_URL: url });

      assert.deepEqual(
        (await queryAt(url, 'SELECT reference FROM messages')).map((row) => row['reference']),
        [reference],
      );
    });
  });
});
