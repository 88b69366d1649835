import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { readPost, writeResponse } from '../../../src/receiver/http/node-request.ts';

describe('readPost', () => {
  const server = createServer((incoming, outgoing) => {
    const post = readPost(incoming, '/synpunkter');
    const body = post === undefined ? 'other' : `post ${post.headers.get('x-twice')} ${post.headers.get('x-none')}`;
    writeResponse(outgoing, { status: 200, headers: { connection: 'close' }, body });
  });
  before(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  after(() => server.close());

  /** Returns the body of the response to a request. */
  async function send(head: string, body = ''): Promise<string> {
    const { port } = server.address() as AddressInfo; // always so for a TCP server
    const socket = connect(port, '127.0.0.1');
    socket.write(`${head}\r\n\r\n${body}`);
    return (await text(socket)).split('\r\n\r\n')[1] ?? '';
  }

  it('reads a small message with a length, and its headers as a Request does', async () => {
    const head = 'POST /synpunkter HTTP/1.1\r\nHost: www.example.se:80\r\nContent-Length: 2';

    assert.equal(await send(`${head}\r\nX-Twice: a\r\nx-twice: b`, '{}'), 'post a, b null');
  });

  const others = {
    'another method': 'GET /synpunkter HTTP/1.1\r\nHost: x\r\nContent-Length: 0',
    'another path': 'POST /synpunkter/ HTTP/1.1\r\nHost: x\r\nContent-Length: 0',
    'a query': 'POST /synpunkter?a HTTP/1.1\r\nHost: x\r\nContent-Length: 0',
    'a whole address': 'POST http://x/synpunkter HTTP/1.1\r\nHost: x\r\nContent-Length: 0',
    'a host that may be none': 'POST /synpunkter HTTP/1.1\r\nHost: a b\r\nContent-Length: 0',
    'no length': 'POST /synpunkter HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked',
    'a large body': 'POST /synpunkter HTTP/1.1\r\nHost: x\r\nContent-Length: 65537',
  };
  for (const [name, head] of Object.entries(others)) {
    it(`leaves a request with ${name} to others`, async () => {
      assert.equal(await send(head), 'other');
    });
  }
});
