import { once } from 'node:events';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { Readable } from 'node:stream';
import { createAddressGuard } from './address-guard.ts';
import { DeliveryError } from './destination.ts';

/** A request of {@link createPost}. */
interface PostRequest {
  readonly headers: OutgoingHttpHeaders;
  /** In pieces, after each of which other requests get their turn. */
  readonly body: readonly Uint8Array[];
  readonly signal: AbortSignal;
  /** How long to connect, and how long to wait for the answer once all is sent, in milliseconds; sending takes its time. */
  readonly timeoutMs: number;
}

/** The status and the first bytes of an answer. */
interface PostResponse {
  readonly status: number;
  /** Empty if the body is longer than allowed, or was cut. */
  readonly body: string;
}

/** Posts to an https address. Follows no redirect. */
export type Post = (url: string, request: PostRequest) => Promise<PostResponse>;

/** Options of {@link createPost}. */
export interface PostOptions {
  /** Internal networks that may be posted to, in CIDR notation. Default: none. */
  readonly networks?: readonly string[];
  /** Looks names up. Default: the system does. */
  readonly resolve?: Parameters<typeof createAddressGuard>[1];
  /** The certificate that a server is trusted by. Default: those of Node. */
  readonly ca?: string;
}

/** The longest answer that is read, in bytes. */
const maxBytes = 4096;

/** Creates the function that posts, to public addresses and to those of the listed networks. */
export function createPost({ networks, resolve, ca }: PostOptions = {}): Post {
  const { lookup, checkHost } = createAddressGuard(networks, resolve);
  return async (url, { headers, body, signal, timeoutMs }) => {
    checkHost(new URL(url).hostname);
    // A new connection, so that its address has been checked for this request.
    const outgoing = request(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': body.reduce((sum, { length }) => sum + length, 0) },
      signal,
      lookup,
      agent: false,
      ca,
    });
    const abort = (): void => void outgoing.destroy(new DeliveryError('timeout'));
    let timer = setTimeout(abort, timeoutMs);
    outgoing.on('socket', (socket) => socket.once('secureConnect', () => clearTimeout(timer)));
    const waitForAnswer = (): void => {
      clearTimeout(timer);
      timer = setTimeout(abort, timeoutMs);
    };
    outgoing.on('finish', waitForAnswer);
    try {
      Readable.from(body).pipe(outgoing);
      const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
      // Errors after the answer, such as a reset, change nothing.
      outgoing.on('error', () => {});
      return { status: response.statusCode ?? 0, body: await readStart(response) };
    } finally {
      clearTimeout(timer);
      // An answer may not have waited for the whole body: nothing more of it is sent, and the timer does not start again.
      outgoing.off('finish', waitForAnswer).destroy();
    }
  };
}

async function readStart(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) return '';
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString();
  } catch {
    return '';
  }
}
