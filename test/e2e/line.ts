import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What becomes of a message on a bad line. */
export type Fault =
  'cut before it is read' | 'cut after it is stored' | 'turned away' | 'left without an answer' | 'answered late';

/** What stands between browsers and a site, and breaks when it is told to. */
export interface Line {
  /** The address that it has itself. */
  readonly url: string;
  /** Says where it leads. */
  leadTo(url: string): void;
  /** Says what becomes of the next messages, one after the other; those after them come through. */
  plan(faults: readonly Fault[]): void;
  /** Resolves when the next answer is kept back. */
  kept(): Promise<unknown>;
  /** Lets go of the answers that come late. */
  letGo(): void;
  /** How often a message has been posted so far. */
  posts(): number;
  close(): Promise<void>;
}

/** Opens a line; what is not a message always comes through. */
export async function openLine(): Promise<Line> {
  let target = '';
  let planned: Fault[] = [];
  let posts = 0;
  let keep = Promise.withResolvers<void>();
  let late = Promise.withResolvers<void>();

  const carry = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '', headers } = request;
    const isMessage = method === 'POST';
    if (isMessage) posts += 1;
    const fault = isMessage ? planned.shift() : undefined;
    if (fault === 'cut before it is read') return void request.socket.destroy();
    const body = await buffer(request);
    if (fault === 'turned away') {
      return void response.writeHead(503, { 'retry-after': '0', connection: 'close' }).end();
    }
    const onward = ask(new URL(url, target), { method, headers });
    onward.end(body);
    const [answer] = (await once(onward, 'response')) as [IncomingMessage]; // as Node documents
    const content = await buffer(answer);
    if (fault === 'cut after it is stored') return void request.socket.destroy();
    if (fault === 'left without an answer') return keep.resolve();
    if (fault === 'answered late') {
      keep.resolve();
      await late.promise;
    }
    // A browser that finds a connection broken which it has used before posts once more by itself.
    response.writeHead(answer.statusCode ?? 500, { ...answer.headers, connection: 'close' }).end(content);
  };
  const server = createServer((request, response) => {
    carry(request, response).catch(() => request.socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // as listened on

  return {
    url: `http://127.0.0.1:${port}`,
    leadTo(url) {
      target = url;
    },
    plan(faults) {
      planned = [...faults];
      keep = Promise.withResolvers();
      late = Promise.withResolvers();
    },
    kept: () => keep.promise,
    letGo: () => late.resolve(),
    posts: () => posts,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
