import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { fileFieldsIn } from './file-fields.js';
import { reasonOf } from './log.js';
import { problem } from './problem.js';
import { createReceiver, healthPath } from './receiver.js';
import { createWidgetHandler, widgetPath } from './widget.js';
// From src/receiver/ and, once compiled, from dist/lib/receiver/.
const distFolder = new URL(import.meta.url.endsWith('.ts') ? '../../dist' : '../..', import.meta.url);
// Against clients that keep a connection busy by sending slowly.
const timeouts = {
    headersTimeout: 15_000,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: 5_000,
};
const requestTimeout = 30_000;
/** Files take their time on a slow line. */
const requestTimeoutWithFiles = 300_000;
/** Starts a server with the receiver, the built widget and, if given, pages of one's own. */
export async function startServer(options) {
    const { host = '127.0.0.1', port = 8787, path = '/synpunkter', log = () => { }, graceMs = 10_000 } = options;
    const { store, fallback = () => problem(404), allowOwnOrigin = false } = options;
    const widget = createWidgetHandler(options.widgetFolder ?? fileURLToPath(distFolder));
    let receiver;
    async function respond(request) {
        const { pathname } = new URL(request.url);
        try {
            if (pathname === path || pathname === healthPath)
                return await receiver(request);
            return await (pathname.startsWith(widgetPath) ? widget(request) : fallback(request));
        }
        catch (error) {
            log({ event: 'page-failed', reason: reasonOf(error) });
            return problem(500);
        }
    }
    const listener = getRequestListener(respond, {
        hostname: host,
        overrideGlobalObjects: false,
        // An address or a host that is none; respond() itself never rejects.
        errorHandler: () => problem(400),
    });
    // Node counts a connection that has not asked anything yet as busy, and would wait for it when closing.
    const silent = new Set();
    const takesFiles = fileFieldsIn(options.form.fields).names.length > 0;
    const patience = { ...timeouts, requestTimeout: takesFiles ? requestTimeoutWithFiles : requestTimeout };
    const server = createServer(patience, (request, response) => {
        silent.delete(request.socket);
        // A connection that ends its request while the server closes would otherwise stay open, idle.
        response.once('close', () => setImmediate(() => server.listening || server.closeIdleConnections()));
        void listener(request, response);
    });
    server.on('connection', (socket) => {
        silent.add(socket);
        socket.once('close', () => silent.delete(socket));
    });
    server.listen(port, host);
    await once(server, 'listening');
    // A TCP server's address is always of this kind.
    const { port: actualPort } = server.address();
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`;
    const ownOrigins = allowOwnOrigin ? [url, `http://localhost:${actualPort}`] : [];
    receiver = createReceiver({ ...options, allowedOrigins: [...options.allowedOrigins, ...ownOrigins] });
    let closing;
    async function close() {
        const ended = once(server, 'close');
        server.close();
        for (const socket of silent)
            socket.destroy();
        const deadline = setTimeout(() => server.closeAllConnections(), graceMs);
        await ended;
        clearTimeout(deadline);
        await store.close();
    }
    return { url, close: () => (closing ??= close()) };
}
