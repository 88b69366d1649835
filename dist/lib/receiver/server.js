import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from './packages/hono-node-server.js';
import { clientAddress } from './client-address.js';
import { respondToErrors } from './error-responses.js';
import { errorCode } from './log.js';
import { problemResponse } from './problem-response.js';
import { paceOf } from './pace.js';
import { createReceiver, healthPath, readyPath } from './receiver.js';
import { createWidgetHandler, keepWidgetFiles, widgetPath } from './widget.js';
// Relative to src/receiver/, or to dist/lib/receiver/ once compiled.
const distFolder = new URL(import.meta.url.endsWith('.ts') ? '../../dist' : '../..', import.meta.url);
// Limit clients that occupy a connection by sending slowly.
const headersTimeout = 15_000;
const keepAliveTimeout = 5000;
const connectionsCheckingInterval = 5000;
/** After the receiver's own timeout, whose response the widget understands better. */
const requestTimeoutMargin = 5000;
/** Starts an HTTP server with the receiver, the built widget and optional pages. */
export async function startServer(options) {
    const { host = '127.0.0.1', port = 8787, path = '/synpunkter', log = () => { }, graceMs = 10_000 } = options;
    const { store, fallback = () => problemResponse(404), allowOwnOrigin = false, proxies } = options;
    const { requestTimeout = paceOf(options.form).timeout + requestTimeoutMargin } = options;
    const { widgetFolder = fileURLToPath(distFolder), earlierFolder } = options;
    const widget = createWidgetHandler(widgetFolder, earlierFolder);
    if (earlierFolder !== undefined) {
        await keepWidgetFiles(widgetFolder, earlierFolder).catch((error) => log({ event: 'earlier-failed', reason: errorCode(error) }));
    }
    let receiver; // created after listening, when the own origin is known
    const receiverPaths = new Set([path, healthPath, readyPath]);
    async function respond(request, client) {
        const { pathname } = new URL(request.url);
        try {
            if (receiverPaths.has(pathname))
                return await receiver(request, client);
            return await (pathname.startsWith(widgetPath) ? widget(request) : fallback(request, client));
        }
        catch (error) {
            log({ event: 'page-failed', reason: errorCode(error) });
            return problemResponse(500, { headers: { 'access-control-allow-origin': '*' } });
        }
    }
    const respondToClient = (request, { incoming }) => 
    // The server speaks HTTP/1 only.
    respond(request, { address: clientAddress(incoming, proxies) });
    const listener = getRequestListener(respondToClient, {
        hostname: host,
        overrideGlobalObjects: false,
        // An invalid URL or host; respond() never rejects.
        errorHandler: () => problemResponse(400, { headers: { 'access-control-allow-origin': '*' } }),
    });
    // Node does not count a connection without a request as idle, and would wait for it when closing.
    const unusedSockets = new Set();
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
        void listener(request, response);
    });
    respondToErrors(server);
    server.on('connection', (socket) => {
        unusedSockets.add(socket);
        socket.once('close', () => unusedSockets.delete(socket));
    });
    server.listen(port, host);
    await once(server, 'listening');
    const { port: actualPort } = server.address(); // always so for a TCP server
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`;
    const ownOrigins = allowOwnOrigin ? [url, `http://localhost:${actualPort}`] : [];
    receiver = createReceiver({ ...options, allowedOrigins: [...options.allowedOrigins, ...ownOrigins] });
    let closing;
    async function close() {
        const closed = once(server, 'close');
        server.close();
        for (const socket of unusedSockets)
            socket.destroy();
        const deadline = setTimeout(() => server.closeAllConnections(), graceMs);
        await closed;
        clearTimeout(deadline);
        await store.close();
    }
    return { url, close: () => (closing ??= close()) };
}
