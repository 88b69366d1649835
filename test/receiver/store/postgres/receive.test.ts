import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run, startReceiver } from '../../process.ts';
import { origin } from '../../support.ts';
import { validSubmission } from '../../../support/submissions.ts';
import { postgresOptions, queryAt, usePostgres } from './server.ts';

describe('synpunkt receive with a database', postgresOptions, () => {
  const postgres = usePostgres();

  it('stores messages in it, from several receivers', async () => {
    const url = await postgres.createDatabase();
    const env = { SYNPUNKT_ORIGINS: origin, DATABASE_URL: url };
    const receivers = await Promise.all([startReceiver(env), startReceiver(env)]);

    const references = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const response = await fetch(`${receivers[index % 2]?.url}/synpunkter`, {
          method: 'POST',
          headers: { origin, 'content-type': 'application/json' },
          body: JSON.stringify(validSubmission()),
        });
        assert.equal(response.status, 201);
        const { reference }: { reference: string } = await response.json();
        return reference;
      }),
    );

    assert.match(receivers[0]?.line ?? '', /data in PostgreSQL$/);
    const rows = await queryAt(url, 'SELECT reference FROM messages ORDER BY number');
    assert.deepEqual(
      references.toSorted(),
      rows.map(({ reference }) => reference),
    );
    for (const receiver of receivers) assert.deepEqual(await receiver.end('SIGTERM'), { status: 0, signal: null });
  });

  it('does not start while it cannot be reached, and does not show the password', async () => {
    const { status, err } = await run(['receive'], {
      SYNPUNKT_ORIGINS: origin,
      DATABASE_URL: 'postgres://synpunkt:hemligt@127.0.0.1:1/postgres',
    });

    assert.equal(status, 1);
    assert.match(
      err,
      /^synpunkt: the database cannot be used: .*ECONNREFUSED.*; check DATABASE_URL, and that it runs\n$/,
    );
    assert.doesNotMatch(err, /hemligt/);
  });
});
