import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, it } from 'node:test';
import { validSubmission } from '../../support/submissions.ts';
import { startReceiver } from '../process.ts';
import { rowsIn, tamper } from '../store/data-file.ts';
import { dataFile, origin } from '../support.ts';
import { startMailServer } from './mail-server.ts';

/** Listens on loopback without a word, as a mail server that hangs; returns its port. */
async function startSilentServer() {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => sockets.add(socket.on('error', () => {})));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port, // always so for a TCP server
    connected: once(server, 'connection'),
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

describe('synpunkt receive with a mail server', () => {
  it('mails every message once, when the server hung and the receiver was killed in between', async () => {
    const silent = await startSilentServer();
    const path = dataFile();
    const env = {
      SYNPUNKT_ORIGINS: origin,
      SYNPUNKT_DATA: path,
      SYNPUNKT_SMTP: `smtp://127.0.0.1:${silent.port}`,
      SYNPUNKT_MAIL_FROM: 'synpunkt@example.se',
      SYNPUNKT_MAIL_TO: 'registrator@example.se',
    };
    const killed = await startReceiver(env);
    const references = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const response = await fetch(`${killed.url}/synpunkter`, {
          method: 'POST',
          headers: { origin, 'content-type': 'application/json' },
          body: JSON.stringify(validSubmission()),
        });
        assert.equal(response.status, 201);
        const { reference }: { reference: string } = await response.json();
        return reference;
      }),
    );
    await silent.connected;
    await killed.end('SIGKILL');
    await silent.close();
    const { mails, reached } = await startMailServer(silent.port);
    // As if the leases had ended.
    tamper(path, 'UPDATE deliveries SET due_at = 0');

    const receiver = await startReceiver(env);
    await reached(20);
    assert.deepEqual(await receiver.end('SIGTERM'), { status: 0, signal: null });

    const subjects = mails.map(({ source }) => /SYN-\d{4}-\d{6}/.exec(source)?.[0] ?? '');
    assert.deepEqual(new Set(subjects), new Set(references));
    assert.equal(subjects.length, 20);
    assert.deepEqual(rowsIn(path, 'SELECT id FROM deliveries WHERE delivered_at IS NULL'), []);
  });
});
