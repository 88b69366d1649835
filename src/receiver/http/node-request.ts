import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PlainRequest, PlainResponse } from './handler.ts';

/** The largest body that is read straight from the connection, in bytes: that of nearly every message without files. */
const maxBytes = 65_536;

/** A host that is sure to be one. */
const plainHost = /^[a-z\d.-]+(?::\d+)?$/i;

/**
 * Returns a message that is posted to a path as a plain request; undefined for any other request, whose address has to be
 * parsed, or whose body is so large that the rest of a rejected one cannot just be awaited.
 */
export function readPost(incoming: IncomingMessage, path: string): PlainRequest | undefined {
  const { method, url, headers, headersDistinct } = incoming;
  const isPost = method === 'POST' && url === path && plainHost.test(headers.host ?? '');
  // Without a length, the body has no known end.
  if (!isPost || !(Number(headers['content-length']) <= maxBytes)) return undefined;
  return {
    method,
    pathname: path,
    headers: { get: (name) => headersDistinct[name]?.join(', ') ?? null },
    // An iterator that is left would close the connection before the response is written.
    body: incoming.iterator({ destroyOnReturn: false }),
  };
}

/** Writes a response. */
export function writeResponse(outgoing: ServerResponse, { status, headers, body }: PlainResponse): void {
  const text = body ?? '';
  outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) }).end(text);
}
