import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import { send } from '../../src/transport/send.ts';
import { startReceiver } from '../receiver/process.ts';
import { dataFile, origin } from '../receiver/support.ts';
import { validSubmission } from '../support/submissions.ts';
import { randomFrom } from '../support/random-from.ts';

const messages = 1000;
const residents = 50;
/** More attempts than any resident needs; reaching it means that the test is stuck. */
const maxPresses = 20;

/** The faults with their probabilities. */
const faults = [
  ['cut before it is read', 0.1],
  ['cut after the row is stored', 0.3],
  ['rejected', 0.05],
] as const;

type Fault = (typeof faults)[number][0] | 'none';

/** Starts a proxy in front of the receiver that injects faults. */
async function startProxy(receiver: string, drawFault: () => Fault) {
  const forward = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const fault = drawFault();
    if (fault === 'cut before it is read') return void request.socket.destroy();
    const body = await buffer(request);
    if (fault === 'rejected') return void response.writeHead(503).end();
    const { 'content-type': type = '' } = request.headers;
    const upstream = await fetch(receiver, { method: 'POST', headers: { origin, 'content-type': type }, body });
    const text = await upstream.text();
    if (fault === 'cut after the row is stored') return void request.socket.destroy();
    response.writeHead(upstream.status, { 'content-type': 'application/json' }).end(text);
  };
  const server = createServer((request, response) => {
    forward(request, response).catch(() => request.socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    url: `http://127.0.0.1:${port}/synpunkter`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

describe('send() over an unreliable connection', () => {
  it('loses no message, stores none twice, and reports the correct outcome to every resident', async () => {
    const random = randomFrom(20_261_124);
    const counts = new Map<Fault, number>();
    const drawFault = (): Fault => {
      let remainder = random();
      const fault = faults.find(([, probability]) => (remainder -= probability) < 0)?.[0] ?? 'none';
      counts.set(fault, (counts.get(fault) ?? 0) + 1);
      return fault;
    };
    const path = dataFile();
    const receiver = await startReceiver({ SYNPUNKT_ORIGINS: origin, SYNPUNKT_DATA: path });
    const proxy = await startProxy(`${receiver.url}/synpunkter`, drawFault);
    const options = { endpoint: proxy.url, timeout: 5000, wait: async () => {} };
    const database = new DatabaseSync(path, { readOnly: true });
    const rowsOf = database.prepare('SELECT id FROM messages WHERE id = ?');
    const references = new Map<unknown, string | undefined>();

    /** Sends a message like a resident who presses the button again until it is sent. */
    const sendUntilStored = async (message: ReturnType<typeof validSubmission>): Promise<void> => {
      for (let press = 0; press < maxPresses; press += 1) {
        const result = await send(message, options);
        if (result.ok) return void references.set(message.id, result.receipt.reference);
        if (!result.unsure) assert.deepEqual(rowsOf.all(message.id), [], 'reported as certainly not sent');
      }
      assert.fail(`${message.id} was never stored`);
    };
    const queue = Array.from({ length: messages }, (_, index) =>
      validSubmission({ values: { ...validSubmission().values, description: `Lykta ${index} är släckt` } }),
    );

    await Promise.all(
      Array.from({ length: residents }, async () => {
        for (let next = queue.pop(); next; next = queue.pop()) await sendUntilStored(next);
      }),
    );

    const rows = database.prepare('SELECT id, reference FROM messages').all();
    database.close();
    proxy.close();
    await receiver.end('SIGTERM');
    assert.equal(references.size, messages);
    assert.equal(rows.length, messages);
    assert.deepEqual(new Map(rows.map(({ id, reference }) => [id, reference])), references);
    const requests = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [fault, probability] of faults) {
      assert.ok((counts.get(fault) ?? 0) > requests * probability * 0.8, fault);
    }
  });
});
