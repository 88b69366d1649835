import { STATUS_CODES, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { problemBody, problemType } from './problem-response.ts';

/** The statuses that Node responds with to these errors by itself; to any other with 400. */
const statuses: ReadonlyMap<unknown, number> = new Map([
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 413],
  ['HPE_HEADER_OVERFLOW', 431],
]);

/**
 * Makes the responses that Node writes by itself readable for the widget, which learns nothing of one without CORS headers.
 *
 * Any origin may read them, since they contain nothing, and what the request says of its origin may not have been read.
 */
export function respondToErrors(server: Server): void {
  const responses = new WeakMap<Socket, ServerResponse>();
  // First, since the handler of a request may respond at once.
  server.prependListener('request', ({ socket }, response) => {
    responses.set(socket, response);
    response.once('close', () => responses.delete(socket));
  });

  server.on('clientError', (error, duplex) => {
    const socket = duplex as Socket; // always so for a TCP server
    const hasResponse = responses.get(socket)?.headersSent === true;
    if (socket.writable && !hasResponse) socket.write(rawResponse(statuses.get(Object(error).code) ?? 400));
    socket.destroySoon();
  });

  server.on('checkExpectation', (_request, response) => {
    const body = problemBody(417);
    response.writeHead(417, headersFor(body)).end(body);
  });
}

const headersFor = (body: string): Readonly<Record<string, string>> => ({
  'content-type': problemType,
  'content-length': String(Buffer.byteLength(body)),
  'access-control-allow-origin': '*',
  'cache-control': 'no-store',
  connection: 'close',
});

function rawResponse(status: number): string {
  const body = problemBody(status);
  const lines = Object.entries(headersFor(body)).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n');
}
