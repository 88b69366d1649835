// The control of `npm run bench:receiver`: reads the same messages as the receiver and stores nothing.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    const { id }: { id: string } = JSON.parse(body);
    const answer = JSON.stringify({ reference: id });
    response.writeHead(201, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer);
  });
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo; // always so for a TCP server
  console.log(`http://127.0.0.1:${port}`);
});
