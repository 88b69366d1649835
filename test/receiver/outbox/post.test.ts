import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { after, describe, it, type TestContext } from 'node:test';
import { createServer as createTlsServer } from 'node:tls';
import { setImmediate } from 'node:timers/promises';
import { createPost } from '../../../src/receiver/outbox/post.ts';
import { cert, key } from './certificate.ts';

const timeoutMs = 5000;

/** Listens on loopback, and posts a body there with a clock that stands still. */
async function postTo(test: TestContext, server: Server, ...pieces: readonly string[]) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // always so for a TCP server
  test.mock.timers.enable({ apis: ['setTimeout'] });
  const post = createPost({
    networks: ['127.0.0.0/8'],
    ca: cert,
    resolve: (_name, _options, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]),
  });
  const ending = new AbortController();
  after(() => {
    ending.abort();
    server.close();
  });
  return post(`https://arende.test:${port}/`, {
    headers: {},
    body: pieces.map((piece) => Buffer.from(piece)),
    signal: ending.signal,
    timeoutMs,
  });
}

/** Lets time pass until a promise is settled. */
async function passTime(test: TestContext, settled: Promise<unknown>): Promise<void> {
  const state = { isSettled: false };
  const watched = settled.finally(() => (state.isSettled = true));
  while (!state.isSettled) {
    test.mock.timers.tick(timeoutMs);
    await setImmediate();
  }
  await watched;
}

describe('createPost', () => {
  it('gives up where nobody shakes hands', async (test) => {
    const server = createTcpServer();
    const connected = once(server, 'connection');
    const failing = assert.rejects(postTo(test, server), { code: 'timeout' });
    const [socket] = (await connected) as [Socket];
    after(() => socket.destroy());

    await passTime(test, failing);
  });

  it('gives up where nobody answers', async (test) => {
    const server = createServer({ key, cert }, (request) => request.resume().on('end', () => server.emit('received')));
    const failing = assert.rejects(postTo(test, server, 'a message'), { code: 'timeout' });
    await once(server, 'received');

    await passTime(test, failing);
  });

  it('takes the time that large files take', async (test) => {
    const server = createServer({ key, cert });
    const requested = once(server, 'request') as Promise<[IncomingMessage, ServerResponse]>;
    const posting = postTo(test, server, 'x'.repeat(30_000_000));
    // Nothing of the body is read while the clock goes on.
    const [request, response] = await requested;
    for (let passed = 0; passed < 10; passed++) {
      test.mock.timers.tick(timeoutMs);
      await setImmediate();
    }
    request.resume().on('end', () => response.writeHead(204).end());

    assert.deepEqual(await posting, { status: 204, body: '' });
  });

  it('leaves no timer behind when the answer comes before all is sent', async (test) => {
    const server = createServer({ key, cert });
    const requested = once(server, 'request') as Promise<[IncomingMessage, ServerResponse]>;
    const piece = 'x'.repeat(100_000);
    const posting = postTo(test, server, piece, piece, piece);
    const [request, response] = await requested;
    response.writeHead(413, { 'content-length': 0 }).end();
    assert.deepEqual(await posting, { status: 413, body: '' });
    const started = test.mock.method(globalThis, 'setTimeout').mock;

    const closed = once(request.socket, 'close');
    request.on('error', () => {}).resume();
    await closed;
    await setImmediate();

    assert.equal(started.callCount(), 0);
  });

  it('sends no more of a body whose answer came before all of it', async (test) => {
    const size = 30_000_000;
    const server = createTlsServer({ key, cert });
    const connected = once(server, 'secureConnection') as Promise<[Socket]>;
    const posting = postTo(test, server, 'x'.repeat(size));
    const [socket] = await connected;
    socket.write('HTTP/1.1 413 Content Too Large\r\ncontent-length: 0\r\n\r\n');
    await posting;

    let received = 0;
    socket.on('error', () => {}).on('data', (chunk: Buffer) => (received += chunk.length));
    await new Promise((resolve) => socket.on('close', resolve));

    assert.ok(received < size, `${received} bytes`);
  });
});
