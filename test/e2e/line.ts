import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A fault that happens to a message on an unreliable line. */
export type Fault =
  'cut before it is read' | 'cut after it is stored' | 'rejected' | 'left without an answer' | 'answered late';

/** A proxy between browsers and a site, with faults on demand. */
export interface Line {
  /** The address of the proxy. */
  readonly url: string;
  /** Sets the site that it forwards to. */
  leadTo(url: string): void;
  /** Sets the faults of the next messages, in order; later messages get through. */
  plan(faults: readonly Fault[]): void;
  /** Resolves when the next answer is delayed. */
  untilDelayed(): Promise<unknown>;
  /** Releases the delayed answers. */
  release(): void;
  /** The number of messages posted so far. */
  posts(): number;
  close(): Promise<void>;
}

/** Opens a line; requests other than messages always get through. */
export async function openLine(): Promise<Line> {
  let target = '';
  let planned: Fault[] = [];
  let posts = 0;
  let delayed = Promise.withResolvers<void>();
  let released = Promise.withResolvers<void>();

  const forward = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '', headers } = request;
    const isMessage = method === 'POST';
    if (isMessage) posts += 1;
    const fault = isMessage ? planned.shift() : undefined;
    if (fault === 'cut before it is read') return void request.socket.destroy();
    const body = await buffer(request);
    if (fault === 'rejected') {
      return void response.writeHead(503, { 'retry-after': '0', connection: 'close' }).end();
    }
    const onward = ask(new URL(url, target), { method, headers });
    onward.end(body);
    const [answer] = (await once(onward, 'response')) as [IncomingMessage]; // as Node documents
    const content = await buffer(answer);
    if (fault === 'cut after it is stored') return void request.socket.destroy();
    if (fault === 'left without an answer') return delayed.resolve();
    if (fault === 'answered late') {
      delayed.resolve();
      await released.promise;
    }
    // A browser repeats a request when a connection that it reuses breaks.
    response.writeHead(answer.statusCode ?? 500, { ...answer.headers, connection: 'close' }).end(content);
  };
  const server = createServer((request, response) => {
    forward(request, response).catch(() => request.socket.destroy());
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
      delayed = Promise.withResolvers();
      released = Promise.withResolvers();
    },
    untilDelayed: () => delayed.promise,
    release: () => released.resolve(),
    posts: () => posts,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
