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
/** More presses than any message needs; a test that gets there is stuck. */
const mostPresses = 20;

/** Random faults of a request, each with its probability. */
const faults = [
  ['cut before it is read', 0.1],
  ['cut after the row is stored', 0.3],
  ['turned away', 0.05],
] as const;

type Fault = (typeof faults)[number][0] | 'none';

/** A proxy between residents and receiver that fails at random. */
async function openLine(receiver: string, draw: () => Fault) {
  const carry = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const fault = draw();
    if (fault === 'cut before it is read') return void request.socket.destroy();
    const body = await buffer(request);
    if (fault === 'turned away') return void response.writeHead(503).end();
    const { 'content-type': type = '' } = request.headers;
    const answer = await fetch(receiver, { method: 'POST', headers: { origin, 'content-type': type }, body });
    const text = await answer.text();
    if (fault === 'cut after the row is stored') return void request.socket.destroy();
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
  };
  const server = createServer((request, response) => {
    carry(request, response).catch(() => request.socket.destroy());
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

describe('send() over a bad line', () => {
  it('loses nothing, stores nothing twice, and tells every resident the truth', async () => {
    const random = randomFrom(20_261_124);
    const met = new Map<Fault, number>();
    const draw = (): Fault => {
      let share = random();
      const fault = faults.find(([, part]) => (share -= part) < 0)?.[0] ?? 'none';
      met.set(fault, (met.get(fault) ?? 0) + 1);
      return fault;
    };
    const path = dataFile();
    const receiver = await startReceiver({ SYNPUNKT_ORIGINS: origin, SYNPUNKT_DATA: path });
    const line = await openLine(`${receiver.url}/synpunkter`, draw);
    const options = { endpoint: line.url, timeout: 5000, wait: async () => {} };
    const database = new DatabaseSync(path, { readOnly: true });
    const rowsOf = database.prepare('SELECT id FROM messages WHERE id = ?');
    const told = new Map<unknown, string | undefined>();

    /** Sends a message again until the receiver has confirmed it. */
    const persist = async (message: ReturnType<typeof validSubmission>): Promise<void> => {
      for (let press = 0; press < mostPresses; press += 1) {
        const result = await send(message, options);
        if (result.ok) return void told.set(message.id, result.receipt.reference);
        if (!result.unsure) assert.deepEqual(rowsOf.all(message.id), [], 'told for certain not to have been sent');
      }
      assert.fail(`${message.id} was never taken`);
    };
    const waiting = Array.from({ length: messages }, (_, index) =>
      validSubmission({ values: { ...validSubmission().values, description: `Lykta ${index} är släckt` } }),
    );

    await Promise.all(
      Array.from({ length: residents }, async () => {
        for (let next = waiting.pop(); next; next = waiting.pop()) await persist(next);
      }),
    );

    const rows = database.prepare('SELECT id, reference FROM messages').all();
    database.close();
    line.close();
    await receiver.end('SIGTERM');
    assert.equal(told.size, messages);
    assert.equal(rows.length, messages);
    assert.deepEqual(new Map(rows.map(({ id, reference }) => [id, reference])), told);
    const requests = [...met.values()].reduce((sum, count) => sum + count, 0);
    for (const [fault, share] of faults) assert.ok((met.get(fault) ?? 0) > requests * share * 0.8, fault);
  });
});
