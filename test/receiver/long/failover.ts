// The part of `npm run test:receiver:long` beside the kills on SQLite: two receivers on one PostgreSQL under load, which is
// restarted 5 times and failed over to a synchronous standby 10 times. No acknowledged message may be lost, nor stored or
// mailed twice, but for one mail for each kill. A control with an asynchronous standby must lose messages.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { after, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { findPostgres, startPostgres, startStandby, type RunningPostgres } from '../../../.config/postgres.js';
import { validSubmission } from '../../support/submissions.ts';
import { startMailServer } from '../outbox/mail-server.ts';
import { startReceiver } from '../process.ts';
import { queryAt } from '../store/postgres/server.ts';
import { origin } from '../support.ts';

const programs = findPostgres() ?? '';
const senders = 16;
const settings = ['fsync=on', 'wal_level=replica', 'max_wal_senders=10', 'hot_standby=on', 'wal_keep_size=256MB'];

/** A fixed address on loopback, of which the primary behind it may change. */
async function startForwarder(port: number) {
  let target = port;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    }
    client.pipe(upstream).pipe(client);
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return {
    port: (server.address() as AddressInfo).port, // always so for a TCP server
    forwardTo(other: number) {
      target = other;
      for (const socket of sockets) socket.destroy();
    },
  };
}

/**
 * Sends messages, each until it is acknowledged, while an event happens: one by each sender at least before it, and as many
 * after it. Returns the references by id.
 */
async function sendDuring(urls: readonly string[], event: () => Promise<void>): Promise<ReadonlyMap<string, string>> {
  const acknowledged = new Map<string, string>();
  const over = new AbortController();
  const work = async (index: number): Promise<void> => {
    while (!over.signal.aborted) {
      const message = validSubmission();
      for (let attempt = index; !acknowledged.has(message.id); attempt++) {
        const response = await fetch(`${urls[attempt % urls.length]}/synpunkter`, {
          method: 'POST',
          headers: { origin, 'content-type': 'application/json' },
          body: JSON.stringify(message),
        }).catch(() => undefined);
        if (response?.ok) {
          const { reference }: { reference: string } = await response.json();
          acknowledged.set(message.id, reference);
        } else await setTimeout(50);
      }
    }
  };
  const working = Promise.all(Array.from({ length: senders }, (_, index) => work(index)));
  const untilAcknowledged = (count: number) => waitUntil(async () => acknowledged.size >= count);
  try {
    await untilAcknowledged(senders);
    await event();
    await untilAcknowledged(acknowledged.size + senders);
  } finally {
    over.abort();
  }
  await working;
  return acknowledged;
}

/** Checks that what was acknowledged is stored once, by its reference, without gaps. */
async function checkStored(url: string, acknowledged: ReadonlyMap<string, string>): Promise<void> {
  const rows = await queryAt(url, 'SELECT id, reference, number FROM messages ORDER BY number');
  const stored = new Map(rows.map((row) => [String(row['id']), String(row['reference'])]));
  assert.deepEqual(
    [...acknowledged].filter(([id, reference]) => stored.get(id) !== reference),
    [],
  );
  assert.equal(stored.size, rows.length);
  assert.deepEqual(
    rows.map((row) => Number(row['number'])),
    rows.map((_, index) => index + 1),
  );
}

async function waitUntil(isDone: () => Promise<boolean>, minutes = 1): Promise<void> {
  const deadline = Date.now() + minutes * 60_000;
  while (!(await isDone())) {
    assert.ok(Date.now() < deadline, `it took longer than ${minutes} minutes`);
    await setTimeout(50);
  }
}

/** Starts a standby of a primary, and has the primary wait for it if it is synchronous. */
async function addStandby(
  primary: RunningPostgres,
  isSynchronous = true,
  port = primary.port,
): Promise<RunningPostgres> {
  await queryAt(primary.url, "ALTER SYSTEM SET synchronous_standby_names = ''");
  // The copy is made from the primary itself; what follows comes by the given port.
  const following = `primary_conninfo=host=127.0.0.1 port=${port} user=synpunkt`;
  const standby = await startStandby(programs, primary, [...settings, following]);
  if (isSynchronous) await queryAt(primary.url, "ALTER SYSTEM SET synchronous_standby_names = '*'");
  await queryAt(primary.url, 'SELECT pg_reload_conf()');
  const state = isSynchronous ? 'sync' : 'async';
  await waitUntil(async () => {
    const rows = await queryAt(primary.url, `SELECT 1 FROM pg_stat_replication WHERE sync_state = '${state}'`);
    return rows.length > 0;
  });
  return standby;
}

/** Promotes a standby to a primary that waits for none. */
async function promote(standby: RunningPostgres): Promise<void> {
  await queryAt(standby.url, 'SELECT pg_promote()');
  await queryAt(standby.url, "ALTER SYSTEM SET synchronous_standby_names = ''");
  await queryAt(standby.url, 'SELECT pg_reload_conf()');
}

describe('two receivers on one PostgreSQL', { timeout: 30 * 60_000 }, () => {
  it('lose nothing when it is restarted 5 times, and one of them is killed each time', async (t) => {
    const primary = await startPostgres(programs, settings);
    after(() => primary.close());
    const mail = await startMailServer();
    const env = {
      SYNPUNKT_ORIGINS: origin,
      SYNPUNKT_LIMIT: '0',
      DATABASE_URL: primary.url,
      SYNPUNKT_SMTP: mail.smtp,
      SYNPUNKT_MAIL_FROM: 'synpunkt@example.se',
      SYNPUNKT_MAIL_TO: 'registrator@example.se',
      // Which would be one mail more, of what failed while the database was away.
      SYNPUNKT_MAIL_DIGEST: 'false',
    };
    const all = new Map<string, string>();
    for (let round = 0; round < 5; round++) {
      const [kept, killed] = await Promise.all([startReceiver(env), startReceiver(env)]);
      const some = await sendDuring([kept.url, killed.url], async () => {
        await primary.kill();
        await primary.start();
        await killed.end('SIGKILL');
      });
      for (const [id, reference] of some) all.set(id, reference);
      await checkStored(primary.url, all);
      await kept.end('SIGTERM');
    }
    // As if the leases of the killed had ended.
    await queryAt(primary.url, 'UPDATE deliveries SET due_at = 0 WHERE delivered_at IS NULL');
    const last = await startReceiver(env);
    await waitUntil(async () => {
      const rows = await queryAt(primary.url, 'SELECT 1 FROM deliveries WHERE delivered_at IS NULL LIMIT 1');
      return rows.length === 0;
    }, 10); // thousands of mails, one after the other
    await last.end('SIGTERM');
    const ids = mail.mails.map(({ source }) => /^Message-ID: (\S+)/im.exec(source)?.[1] ?? '');
    const doubles = ids.length - new Set(ids).size;
    t.diagnostic(`${all.size} messages, ${doubles} mailed twice`);
    const [row] = await queryAt(primary.url, 'SELECT count(*) AS count FROM messages');
    assert.deepEqual(
      ids.filter((id) => !/^<[\da-f-]{36}@example\.se>$/.test(id)),
      [],
    );
    assert.equal(new Set(ids).size, Number(row?.['count']));
    // One at most of each receiver that was killed: those of the others are marked once the database is back.
    assert.ok(doubles <= 5, String(doubles));
  });

  it('lose nothing in 10 failovers to a synchronous standby', async (t) => {
    let primary = await startPostgres(programs, settings);
    const all = new Map<string, string>();
    const forwarder = await startForwarder(primary.port);
    const env = {
      SYNPUNKT_ORIGINS: origin,
      SYNPUNKT_LIMIT: '0',
      DATABASE_URL: `postgres://synpunkt@127.0.0.1:${forwarder.port}/postgres`,
    };
    const receivers = await Promise.all([startReceiver(env), startReceiver(env)]);
    const urls = receivers.map(({ url }) => url);
    for (let round = 0; round < 10; round++) {
      const standby = await addStandby(primary);
      const some = await sendDuring(urls, async () => {
        await primary.close();
        await promote(standby);
        forwarder.forwardTo(standby.port);
      });
      for (const [id, reference] of some) all.set(id, reference);
      await checkStored(standby.url, all);
      primary = standby;
    }
    t.diagnostic(`${all.size} messages`);
    await Promise.all(receivers.map((receiver) => receiver.end('SIGTERM')));
    await primary.close();
  });

  it('can lose messages with an asynchronous standby, so that the test above can fail', async (t) => {
    const primary = await startPostgres(programs, settings);
    const replication = await startForwarder(primary.port);
    const standby = await addStandby(primary, false, replication.port);
    after(() => standby.close());
    const forwarder = await startForwarder(primary.port);
    const receiver = await startReceiver({
      SYNPUNKT_ORIGINS: origin,
      SYNPUNKT_LIMIT: '0',
      DATABASE_URL: `postgres://synpunkt@127.0.0.1:${forwarder.port}/postgres`,
    });
    // A network that is cut between the machines: the primary acknowledges all the same.
    replication.forwardTo(1);
    const acknowledged = await sendDuring([receiver.url], async () => {
      await primary.close();
      await promote(standby);
      forwarder.forwardTo(standby.port);
    });
    const rows = await queryAt(standby.url, 'SELECT id FROM messages').catch(() => []);
    const stored = new Set(rows.map((row) => String(row['id'])));
    const lost = [...acknowledged.keys()].filter((id) => !stored.has(id)).length;
    t.diagnostic(`${lost} of ${acknowledged.size} messages are lost`);
    assert.ok(lost > 0);
    await receiver.end('SIGKILL');
  });
});
