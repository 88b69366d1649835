import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { after, describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { Client, type ClientBase } from 'pg';
import { createReceiver } from '../../../../src/receiver/receiver.ts';
import { find } from '../../../../src/receiver/store/operations/messages.ts';
import { createPostgresStore } from '../../../../src/receiver/store/postgres/postgres-store.ts';
import { runOnClient, type LimitedQuery } from '../../../../src/receiver/store/postgres/run-operation.ts';
import type { MessageStore } from '../../../../src/receiver/store/store.ts';
import { validSubmission } from '../../../support/submissions.ts';
import { form, origin, post, storable } from '../../support.ts';
import { attachment, many, referenceOf } from '../data-file.ts';
import { endWait, postgresOptions, queryAt, usePostgres } from './server.ts';

/** A proxy on loopback between a store and its database, which can stop to forward, as a network that is cut. */
async function startProxy(port: number) {
  let stalled = false;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    sockets.add(client);
    client.on('close', () => sockets.delete(client)).on('error', () => {});
    if (stalled) {
      server.emit('held');
      return;
    }
    const upstream = createConnectionTo(port);
    client.on('data', (bytes) => (stalled ? server.emit('held') : upstream.write(bytes)));
    upstream.on('data', (bytes) => stalled || client.write(bytes));
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  const createConnectionTo = (to: number): Socket => {
    const socket = connect(to, '127.0.0.1');
    socket.on('error', () => {});
    return socket;
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return {
    port: (server.address() as AddressInfo).port, // always so for a TCP server
    connections: () => sockets.size,
    /** Resolves when it has got the next bytes, or the next connection, that it holds back. */
    held: () => once(server, 'held'),
    stall(value: boolean) {
      stalled = value;
    },
  };
}

describe('createPostgresStore', postgresOptions, () => {
  const postgres = usePostgres(['fsync=off']);
  const opened: MessageStore[] = [];
  after(() => Promise.all(opened.map((store) => store.close())));

  async function open(url?: string): Promise<MessageStore> {
    const store = await createPostgresStore({ url: url ?? (await postgres.createDatabase()) });
    opened.push(store);
    return store;
  }

  const receiverWith = (store: MessageStore) => createReceiver({ form, allowedOrigins: [origin], store });

  describe('when the database is restarted', () => {
    it('answers 503 with Retry-After, and stores again by itself', async () => {
      const store = await open();
      const receive = receiverWith(store);
      for (let round = 1; round <= 5; round++) {
        assert.equal((await receive(post(validSubmission()))).status, 201);
        // Idle every second time.
        const busy = Promise.allSettled(many(round % 2 === 0 ? 0 : 20).map((message) => store.save(message)));
        const message = validSubmission();

        await postgres.server().kill();
        await busy;
        const response = await receive(post(message));
        const ready = await receive(new Request('https://receiver.example/readyz'));

        assert.equal(response.status, 503);
        assert.equal(response.headers.get('retry-after'), '5');
        assert.deepEqual(await ready.json(), { status: 'unavailable', reasons: ['lost'] });
        await postgres.server().start();
        assert.equal((await receive(post(message))).status, 201);
      }
    });

    it('has lost no acknowledged message, nor stored one twice', async () => {
      const url = await postgres.createDatabase();
      const store = await open(url);
      const messages = many(400);
      const acknowledged = new Set<string>();
      const sendAll = () =>
        Promise.all(
          messages.map((message) =>
            store.save(message).then(
              () => acknowledged.add(message.id),
              () => undefined,
            ),
          ),
        );

      const sending = sendAll();
      await postgres.server().kill();
      await sending;
      await postgres.server().start();
      const rows = await queryAt(url, 'SELECT id FROM messages');
      const stored = new Set(rows.map(({ id }) => String(id)));
      assert.deepEqual(
        [...acknowledged].filter((id) => !stored.has(id)),
        [],
      );
      await sendAll();

      assert.equal(acknowledged.size, 400);
      const [count] = await queryAt(url, 'SELECT count(*) AS count, max(number) AS last FROM messages');
      assert.deepEqual({ ...count }, { count: '400', last: '400' });
    });
  });

  describe('when the outcome of a commit is unknown', () => {
    it('rejects a message, and its repeat, that a synchronous standby has not confirmed, though it is stored', async () => {
      const url = await postgres.createDatabase();
      const store = await open(url);
      const message = storable();
      await referenceOf(store);
      const write = (): Promise<unknown> => queryAt(url, 'UPDATE given_numbers SET last = last');
      await queryAt(url, `ALTER SYSTEM SET synchronous_standby_names = 'none_of_this_name'`);
      try {
        await queryAt(url, 'SELECT pg_reload_conf()');
        // The setting applies once the last process of the server has read it.
        while (!(await endWait(url, write())));

        const saving = assert.rejects(store.save(message), { name: 'UnavailableError', code: 'unknown-outcome' });
        assert.ok(await endWait(url, saving));
        const finding = assert.rejects(Promise.resolve(store.findReceipt?.(message.id, () => message.contentHash)), {
          name: 'UnavailableError',
          code: 'unknown-outcome',
        });
        assert.ok(await endWait(url, finding));
      } finally {
        await queryAt(url, 'ALTER SYSTEM RESET synchronous_standby_names');
        await queryAt(url, 'SELECT pg_reload_conf()');
      }
      // Waits until the setting applies no more.
      await write();

      assert.equal((await store.save(message)).outcome, 'repeated');
    });
  });

  describe('when the database accepts no messages', () => {
    it('answers 503 while it is read-only, and is not ready', async () => {
      const url = await postgres.createDatabase();
      const receive = receiverWith(await open(url));
      const name = new URL(url).pathname.slice(1);
      const setReadOnly = async (value: string) => {
        await queryAt(postgres.server().url, `ALTER DATABASE ${name} SET default_transaction_read_only = ${value}`);
        await queryAt(
          postgres.server().url,
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
        );
      };

      await setReadOnly('on');
      // The first finds its connection terminated.
      await receive(post(validSubmission()));
      const response = await receive(post(validSubmission()));
      const ready = await receive(new Request('https://receiver.example/readyz'));
      assert.equal(response.status, 503);
      assert.deepEqual(await ready.json(), { status: 'unavailable', reasons: ['readOnly'] });

      await setReadOnly('off');
      await receive(post(validSubmission()));
      assert.equal((await receive(post(validSubmission()))).status, 201);
    });

    it('answers after 2.5 seconds without a sign of life, and leaves few connections open', async (test) => {
      const url = new URL(await postgres.createDatabase());
      const proxy = await startProxy(Number(url.port));
      url.port = String(proxy.port);
      const receive = receiverWith(await open(url.href));
      const message = validSubmission();
      assert.equal((await receive(post(validSubmission()))).status, 201);
      assert.equal((await receive(new Request('https://receiver.example/readyz'))).status, 200);
      proxy.stall(true);
      // The clock stands still, while the network does not.
      test.mock.timers.enable({ apis: ['setTimeout'] });

      // First on connections that are there, then on those that are made anew.
      for (const limitMs of [2500, 2000]) {
        const statuses: number[] = [];
        const receiveOne = async (request: Request): Promise<void> => {
          statuses.push((await receive(request)).status);
        };
        const held = proxy.held();
        const first = receiveOne(post(message));
        await held;
        // These wait for the first.
        const others = Array.from({ length: 20 }, () => receiveOne(post(validSubmission())));
        const heldToo = proxy.held();
        const ready = receiveOne(new Request('https://receiver.example/readyz'));
        await heldToo;
        test.mock.timers.tick(limitMs - 1);
        await setImmediate();
        assert.deepEqual(statuses, []);

        test.mock.timers.tick(1);
        await Promise.all([first, ...others, ready]);

        assert.deepEqual(statuses, Array(22).fill(503));
      }
      test.mock.timers.reset();
      proxy.stall(false);
      assert.ok(proxy.connections() <= 5);
      assert.equal((await receive(post(message))).status, 201);
    });

    it('rejects what is more than 2000 waiting messages', async () => {
      const store = await open();

      const saved = await Promise.allSettled(many(2001).map((message) => store.save(message)));

      assert.deepEqual(
        saved.flatMap((one, index) => (one.status === 'rejected' ? [[index, one.reason.code]] : [])),
        [[2000, 'busy']],
      );
    });
  });

  it('is asked by many whether it is ready with one client', async () => {
    const url = await postgres.createDatabase();
    const store = await open(url);

    const issues = await Promise.all(Array.from({ length: 60 }, async () => store.findIssue?.()));

    assert.deepEqual([...new Set(issues)], [undefined]);
    const clients =
      "SELECT 1 FROM pg_stat_activity WHERE application_name = 'synpunkt' AND datname = current_database()";
    assert.equal((await queryAt(url, clients)).length, 1);
  });

  describe('when a newer version has migrated the tables', () => {
    /** Migrates the tables as a newer version does. */
    const migrate = async (url: string): Promise<void> => {
      await queryAt(url, 'INSERT INTO synpunkt_schema SELECT max(version) + 1 FROM synpunkt_schema');
      await queryAt(url, 'ALTER TABLE messages ADD COLUMN IF NOT EXISTS added TEXT');
    };

    it('stores messages if it is the next one, also in a store that was open', async () => {
      const url = await postgres.createDatabase();
      const versions = (): ReturnType<typeof queryAt> =>
        queryAt(url, 'SELECT version FROM synpunkt_schema ORDER BY version');
      const before = await open(url);
      await migrate(url);
      const migrated = await versions();
      const store = await open(url);

      const references = [await referenceOf(before), await referenceOf(store)];

      assert.deepEqual(references, ['SYN-2026-000001', 'SYN-2026-000002']);
      assert.equal((await store.find('SYN-2026-000001'))?.reference, 'SYN-2026-000001');
      assert.deepEqual(await versions(), migrated);
    });

    it('copies none of them, as it does not know all columns', async () => {
      const url = await postgres.createDatabase();
      await open(url);
      await migrate(url);
      const store = await open(url);

      await assert.rejects(store.readSharedRows(), /newer synpunkt/);
    });

    it('is rejected if it is the one after the next, or later', async () => {
      const url = await postgres.createDatabase();
      await open(url);
      await migrate(url);
      await migrate(url);

      await assert.rejects(createPostgresStore({ url }), /newer synpunkt/);
    });
  });

  describe('with a role that may create nothing', () => {
    it('stores messages in the tables that there are', async () => {
      const url = await postgres.createDatabase();
      await open(url);
      await queryAt(url, 'REVOKE CREATE ON SCHEMA public FROM PUBLIC');
      await queryAt(url, 'CREATE ROLE restricted LOGIN');
      await queryAt(url, 'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO restricted');

      const store = await open(url.replace('//synpunkt@', '//restricted@'));

      assert.equal(await referenceOf(store), 'SYN-2026-000001');
      assert.deepEqual(await store.erase(['SYN-2026-000001'], { by: 'anna@example.se', reason: 'beslut' }), [
        'SYN-2026-000001',
      ]);
      const [row] = await queryAt(url, "SELECT usename FROM pg_stat_activity WHERE usename = 'restricted'");
      assert.ok(row);
    });
  });

  it('gives the look-up of a message more time the larger its files are', async () => {
    const url = await postgres.createDatabase();
    const store = await open(url);
    const attachments = ['a.png', 'b.png'].map((name) => attachment('photos', name, new Uint8Array(5_000_000)));
    const reference = await referenceOf(store, storable({ attachments }));
    const client = new Client({ connectionString: url });
    await client.connect();
    const limits: unknown[] = [];
    const query = (statement: LimitedQuery) => {
      limits.push(statement.query_timeout);
      return client.query(statement);
    };

    const found = await runOnClient({ query } as Pick<ClientBase, 'query'>, find(reference));
    await client.end();

    assert.deepEqual(
      found?.attachments.map(({ size }) => size),
      [5_000_000, 5_000_000],
    );
    assert.deepEqual(limits, [10_000, 12_000]);
  });

  it('rejects a database that cannot be reached', async () => {
    await assert.rejects(createPostgresStore({ url: 'postgres://synpunkt:secret@127.0.0.1:1/postgres' }), {
      code: 'ECONNREFUSED',
    });
  });
});
