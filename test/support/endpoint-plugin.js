// A real endpoint on loopback with scripted replies. Browser tests reach it through the plugin (see endpoint.ts), tests
// that run in Node open one directly.

import { once } from 'node:events';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import busboy from 'busboy';

/**
 * @typedef {import('./endpoint.ts').Reply} Reply
 * @typedef {import('./endpoint.ts').Received} Received
 * @typedef {import('./endpoint.ts').Part} Part
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

const PATIENCE_MS = 30_000;

/**
 * Opens an endpoint that sends the replies in turn and repeats the last one; without any it sends receipts.
 *
 * @param {Reply[]} replies
 */
export async function openEndpoint(...replies) {
  /** @type {Received[]} */
  const received = [];
  /** @type {Received[]} */
  const preflights = [];
  /** @type {[name: string, type: string, base64: string][]} */
  let files = [];
  let script = replies;
  let gate = Promise.withResolvers();

  /**
   * @param {Request} request
   * @param {Response} response
   */
  const handle = async (request, response) => {
    const { method = '', url: path = '', headers } = request;
    if (method === 'OPTIONS') {
      preflights.push({ method, path, headers, body: '', aborted: false });
      response.writeHead(204, script[0]?.cors === false ? {} : preflightHeaders(request)).end();
      return;
    }

    const reply = (script.length > 1 ? script.shift() : script[0]) ?? {};
    /** @type {Received} */
    const record = { method, path, headers, body: '', aborted: false };
    response.on('close', () => (record.aborted = !response.writableFinished && reply.cut !== true));
    if (reply.cutEarly) {
      received.push(record);
      request.socket.destroy();
      server.emit('received');
      return;
    }
    // An upload that breaks off is recorded as well, with an empty body.
    const bytes = await buffer(request).catch(() => Buffer.alloc(0));
    record.body = bytes.toString();
    const type = headers['content-type'] ?? '';
    const parts = type.startsWith('multipart/form-data') ? await partsOf(bytes, type).catch(() => []) : undefined;
    if (parts) record.parts = parts.map(({ bytes: content, ...part }) => ({ ...part, text: content.toString() }));
    files = (parts ?? []).flatMap(({ name, fileName, type: fileType = '', bytes: content }) =>
      name === 'message' || fileName === undefined ? [] : [[fileName, fileType, content.toString('base64')]],
    );
    const number = received.push(record);
    server.emit('received');

    if (reply.hold) await gate.promise;
    if (reply.delayMs !== undefined) await setTimeout(reply.delayMs);
    if (reply.cut) response.destroy();
    else answer(request, response, reply, number);
  };

  const server = createServer((request, response) => void handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

  return {
    url: `http://127.0.0.1:${port}/synpunkter`,

    /** @param {number} count */
    async received(count = 0) {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      while (received.length < count) {
        await once(server, 'received', { signal }).catch((cause) => {
          throw new Error(`the endpoint got ${received.length} requests, ${count} were awaited`, { cause });
        });
      }
      return [...received];
    },

    async preflights() {
      return [...preflights];
    },

    async files() {
      return files;
    },

    /** @param {Reply[]} next */
    async script(...next) {
      script = next;
    },

    async release() {
      gate.resolve(undefined);
      gate = Promise.withResolvers();
    },

    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * Parses a multipart form with another implementation than the receiver's.
 *
 * @param {Buffer} bytes
 * @param {string} type
 * @returns {Promise<(Omit<Part, 'text'> & { bytes: Buffer })[]>}
 */
async function partsOf(bytes, type) {
  /** @type {(Omit<Part, 'text'> & { bytes: Buffer })[]} */
  const parts = [];
  const parser = busboy({ headers: { 'content-type': type }, defParamCharset: 'utf8' });
  parser.on('field', (name, text) => parts.push({ name, bytes: Buffer.from(text) }));
  parser.on('file', (name, stream, { filename: fileName, mimeType }) => {
    const part = { name, fileName, type: mimeType, bytes: Buffer.alloc(0) };
    parts.push(part);
    stream.on('data', (chunk) => (part.bytes = Buffer.concat([part.bytes, chunk])));
  });
  parser.end(bytes);
  await once(parser, 'close');
  return parts;
}

/** @param {Request} request */
function preflightHeaders({ headers }) {
  return {
    'access-control-allow-origin': headers.origin,
    'access-control-allow-methods': headers['access-control-request-method'],
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
    // No caching of preflights, so that no test depends on another; no credentials, since none are sent.
    'access-control-max-age': '0',
    connection: 'close',
  };
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {Reply} reply
 * @param {number} number of the request, which makes references that differ
 */
function answer(request, response, reply, number) {
  const { status = 201, headers = {}, body = receipt(number), cors = true } = reply;
  const isText = typeof body === 'string';
  const json = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, {
    'content-type': isText ? 'text/plain;charset=utf-8' : json,
    ...(cors && request.headers.origin !== undefined && { 'access-control-allow-origin': request.headers.origin }),
    'access-control-expose-headers': '*',
    vary: 'origin',
    // Browsers silently repeat a request when a reused connection breaks; tests count every try.
    connection: 'close',
    ...headers,
  });
  const text = isText ? body : JSON.stringify(body);
  if (reply.drip) response.write(text.slice(0, text.length / 2));
  else response.end(text);
}

/** @param {number} number */
function receipt(number) {
  return { reference: `SP-${number}`, receivedAt: '2026-03-02T08:30:00Z' };
}

/** @typedef {Awaited<ReturnType<typeof openEndpoint>>} OpenEndpoint */

/**
 * Lets browser tests open endpoints, and closes the remaining ones when the run ends.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function endpointPlugin() {
  /** @type {Map<string, OpenEndpoint>} */
  const endpoints = new Map();

  /** @type {Record<string, (url: string, values: any) => Promise<unknown>>} values are what endpoint.ts sends */
  const actions = {
    start: async (_url, replies) => {
      const endpoint = await openEndpoint(...replies);
      endpoints.set(endpoint.url, endpoint);
      return endpoint.url;
    },
    received: (url, count) => opened(url).received(count),
    preflights: (url) => opened(url).preflights(),
    files: (url) => opened(url).files(),
    script: (url, replies) => opened(url).script(...replies),
    release: (url) => opened(url).release(),
    stop: (url) => opened(url).stop(),
  };

  const opened = (/** @type {string} */ url) => {
    const endpoint = endpoints.get(url);
    if (endpoint === undefined) throw new Error(`no endpoint was started at ${url}`);
    return endpoint;
  };

  return {
    name: 'endpoint',
    async executeCommand({ command, payload }) {
      if (command !== 'endpoint') return undefined;
      const { action, url, value } = /** @type {import('./endpoint.ts').Command} */ (payload);
      // Web Test Runner treats an empty result as an unknown command.
      return (await actions[action]?.(url, value)) ?? true;
    },
    async serverStop() {
      for (const endpoint of endpoints.values()) await endpoint.stop();
    },
  };
}
