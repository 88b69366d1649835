import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, describe, it } from 'node:test';
import { startServer, type RunningServer, type ServerOptions } from '../../../src/receiver/server.ts';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import { dataFile, form, origin } from '../support.ts';
import { validSubmission } from '../../support/submissions.ts';

/** Starts a server on a free port; it is closed after the tests. */
async function serverWith(changes: Partial<ServerOptions>): Promise<RunningServer> {
  const store = createSqliteStore({ path: dataFile() });
  const server = await startServer({ form, allowedOrigins: [origin], store, port: 0, ...changes });
  after(() => server.close());
  return server;
}

/** Writes bytes to a new connection and returns all that comes back. */
async function exchange(url: string, request: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(request);
  return text(socket);
}

describe('the responses that Node writes by itself', () => {
  const begun = `POST /synpunkter HTTP/1.1\r\nHost: x\r\nOrigin: ${origin}\r\nContent-Type: application/json`;
  const requests: Record<string, [status: number, request: string]> = {
    'to a request that does not end': [408, `${begun}\r\nContent-Length: 9\r\n\r\n{`],
    'to headers that do not end': [408, 'POST /synpunkter HTTP/1.1\r\nHost: x\r\n'],
    'to something else': [400, 'hello\r\n\r\n'],
    'to broken chunks': [400, `${begun}\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n`],
    'to endless chunk extensions': [413, `${begun}\r\nTransfer-Encoding: chunked\r\n\r\n1;x=${'x'.repeat(20_000)}\r\n`],
    'to endless headers': [431, `POST /synpunkter HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
    'to an expectation': [417, `${begun}\r\nContent-Length: 2\r\nExpect: tea\r\n\r\n{}`],
    'to an address that is none': [400, `POST http://[/ HTTP/1.1\r\nHost: x\r\nOrigin: ${origin}\r\n\r\n`],
  };
  for (const [name, [status, request]] of Object.entries(requests)) {
    it(`${name} have the status ${status}, a body and CORS headers`, async () => {
      const { url } = await serverWith({ requestTimeout: 300 });
      const received = await exchange(url, request);

      const [head = '', body = ''] = received.split('\r\n\r\n');
      assert.match(head, new RegExp(`^HTTP/1\\.1 ${status} `));
      assert.match(head, /^access-control-allow-origin: (?:\*|https:\/\/www\.example\.se)\r?$/im);
      assert.match(head, /^content-type: application\/problem\+json\r?$/im);
      assert.equal((JSON.parse(body) as { status: number }).status, status);
    });
  }
});

describe('a server behind a proxy', () => {
  const send = (url: string, headers: Record<string, string>) =>
    fetch(`${url}/synpunkter`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(validSubmission()),
    });

  it('limits the messages of each client by the address that the proxy adds', async () => {
    const { url } = await serverWith({ maxPerAddress: 1 });
    const from = (address: string) => send(url, { 'x-forwarded-for': `203.0.113.9, ${address}` });

    const statuses = [
      await from('192.0.2.1'),
      await from('192.0.2.1'),
      await from('198.51.100.1'),
      await send(url, {}),
    ];

    assert.deepEqual(
      statuses.map(({ status }) => status),
      [201, 429, 201, 201],
    );
  });
});
