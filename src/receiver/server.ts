import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { clientAddress } from './http/client-address.ts';
import { createEditorHandler, editorPath } from './http/editor.ts';
import { respondToErrors } from './http/error-responses.ts';
import { createMetrics, metricsPath } from './http/metrics.ts';
import { healthPath, openApiPath, readyPath } from './http/openapi.ts';
import { errorCode, type Log } from './log.ts';
import { plainProblem, problemResponse } from './http/problem-response.ts';
import { paceOf } from './http/pace.ts';
import { createPlainReceiver, type ReceiverOptions } from './receiver.ts';
import { toHandler, type Client, type PlainHandler, type PlainRequest } from './http/handler.ts';
import { readPost, writeResponse } from './http/node-request.ts';
import type { MessageStore, Store } from './store/store.ts';
import { createWidgetHandler, keepWidgetFiles, widgetPath } from './http/widget.ts';

/** Options of {@link startServer}. */
export interface ServerOptions extends ReceiverOptions {
  /** Address to listen on. Default: `127.0.0.1`. */
  readonly host?: string;
  /** Port to listen on; 0 picks a free one. Default: 8787. */
  readonly port?: number;
  /** Folder of the built widget. Default: `dist/` of this package. */
  readonly widgetFolder?: string;
  /**
   * Folder that the files of the widget with a hash in their name are copied to at the start, and that they are served from
   * once a later build has replaced them: pages in caches still load them. Default: none.
   */
  readonly earlierFolder?: string | undefined;
  /** Whether the form editor is served, under `/widget/editor/`. Default: true. */
  readonly editor?: boolean;
  /** Responds to all other paths, for example with pages. Default: 404. */
  readonly fallback?: (request: Request, client: Client) => Response | Promise<Response>;
  /** The config of the form as JSON, served at `/widget/form.json`. Default: that of the default form. */
  readonly config?: unknown;
  /** The token of requests to `/metrics`. Default: none, and no metrics. */
  readonly metricsToken?: string | undefined;
  /** Whether pages of this server may send messages. Default: false. */
  readonly allowOwnOrigin?: boolean;
  /** The number of proxies in front, see `clientAddress`. Default: one if it runs on this machine. */
  readonly proxies?: number | undefined;
  /** The longest time for a request to arrive, in milliseconds. Default: what the largest message of the form needs. */
  readonly requestTimeout?: number;
  /** How long `close()` waits for running requests, in milliseconds. Default: 10 000. */
  readonly graceMs?: number;
}

/** A listening server. */
export interface RunningServer {
  /** URL of the server, without a trailing slash. */
  readonly url: string;
  /** Stops accepting requests, finishes the running ones, then closes the store, once what else uses it has ended. */
  close(ended?: Promise<unknown>): Promise<void>;
}

// Relative to src/receiver/, or to dist/lib/receiver/ once compiled.
const distFolder = new URL(import.meta.url.endsWith('.ts') ? '../../dist' : '../..', import.meta.url);

// Limit clients that occupy a connection by sending slowly.
const headersTimeout = 15_000;
const keepAliveTimeout = 5000;
const connectionsCheckingInterval = 5000;
/** After the receiver's own timeout, whose response the widget understands better. */
const requestTimeoutMargin = 5000;

/** Starts an HTTP server with the receiver, the built widget and optional pages. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port = 8787, path = '/synpunkter', graceMs = 10_000, config = {} } = options;
  const { store, fallback = () => problemResponse(404), allowOwnOrigin = false, proxies } = options;
  const { requestTimeout = paceOf(options.form).timeout + requestTimeoutMargin } = options;
  const { widgetFolder = fileURLToPath(distFolder), earlierFolder } = options;
  const { metricsToken: token } = options;
  const metrics =
    token === undefined ? undefined : await createMetrics({ token, countUndelivered: () => countUndelivered(store) });
  const log: Log = (entry) => {
    options.log?.(entry);
    metrics?.log(entry);
  };
  const widget = createWidgetHandler(widgetFolder, { earlierFolder, config });
  const editor = options.editor === false ? undefined : createEditorHandler(widgetFolder, path);
  if (earlierFolder !== undefined) {
    await keepWidgetFiles(widgetFolder, earlierFolder).catch((error: unknown) =>
      log({ event: 'earlier-failed', reason: errorCode(error) }),
    );
  }
  let receiver: PlainHandler; // created after listening, when the own origin is known

  const receiverPaths = new Set([path, healthPath, readyPath, openApiPath]);
  async function respond(request: Request, client: Client): Promise<Response> {
    const { pathname } = new URL(request.url);
    try {
      if (receiverPaths.has(pathname)) return await toHandler(receiver)(request, client);
      if (metrics !== undefined && pathname === metricsPath) return await metrics.respond(request);
      if (editor && pathname.startsWith(editorPath)) return await editor(request, client);
      return await (pathname.startsWith(widgetPath) ? widget(request) : fallback(request, client));
    } catch (error) {
      log({ event: 'page-failed', reason: errorCode(error) });
      return problemResponse(500, { headers: { 'access-control-allow-origin': '*' } });
    }
  }

  const respondToClient = (request: Request, { incoming }: { incoming: unknown }): Promise<Response> =>
    // The server speaks HTTP/1 only.
    respond(request, { address: clientAddress(incoming as IncomingMessage, proxies) });
  const listener = getRequestListener(respondToClient, {
    hostname: host,
    overrideGlobalObjects: false,
    // An invalid URL or host; respond() never rejects.
    errorHandler: () => problemResponse(400, { headers: { 'access-control-allow-origin': '*' } }),
  });
  async function respondToPost(
    request: PlainRequest,
    incoming: IncomingMessage,
    outgoing: ServerResponse,
  ): Promise<void> {
    const address = clientAddress(incoming, proxies);
    const response = await receiver(request, { address }).catch((error: unknown) => {
      log({ event: 'page-failed', reason: errorCode(error) });
      return plainProblem(500, { headers: { 'access-control-allow-origin': '*' } });
    });
    writeResponse(outgoing, response);
  }

  // Node does not count a connection without a request as idle, and would wait for it when closing.
  const unusedSockets = new Set<Socket>();
  const serverOptions = {
    requestTimeout,
    keepAliveTimeout,
    headersTimeout: Math.min(headersTimeout, requestTimeout),
    connectionsCheckingInterval: Math.min(connectionsCheckingInterval, requestTimeout),
  };
  const server = createServer(serverOptions, (request, response) => {
    unusedSockets.delete(request.socket);
    // Otherwise a connection whose request ends while the server closes would stay open.
    response.once('close', () => setImmediate(() => server.listening || server.closeIdleConnections()));
    const post = readPost(request, path);
    void (post ? respondToPost(post, request, response) : listener(request, response));
  });
  respondToErrors(server);
  server.on('connection', (socket) => {
    unusedSockets.add(socket);
    socket.once('close', () => unusedSockets.delete(socket));
  });
  server.listen(port, host);
  await once(server, 'listening');

  const { port: actualPort } = server.address() as AddressInfo; // always so for a TCP server
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`;
  const ownOrigins = allowOwnOrigin ? [url, `http://localhost:${actualPort}`] : [];
  receiver = createPlainReceiver({ ...options, log, allowedOrigins: [...options.allowedOrigins, ...ownOrigins] });

  let closing: Promise<void> | undefined;
  async function close(ended?: Promise<unknown>): Promise<void> {
    const closed = once(server, 'close');
    server.close();
    for (const socket of unusedSockets) socket.destroy();
    const deadline = setTimeout(() => server.closeAllConnections(), graceMs);
    await closed;
    clearTimeout(deadline);
    await ended;
    await store.close();
  }
  return { url, close: (ended) => (closing ??= close(ended)) };
}

/** Returns how many deliveries have failed and are not done, in a store that has any. */
async function countUndelivered(store: Store & Partial<Pick<MessageStore, 'countUndelivered'>>): Promise<number> {
  return (await store.countUndelivered?.()) ?? 0;
}
