import type { PlainRequest } from './handler.ts';
import { readBytes, type BytesLimits } from './read-bytes.ts';

/** A request of which only the body is read, and the headers that describe it. */
export type RequestBody = Pick<PlainRequest, 'headers' | 'body'>;

/** The body of a request, or the status to reject it with. */
export type ReadBody = { readonly ok: true; readonly bytes: Buffer } | Rejection;

/** A rejected request with its response status. */
export interface Rejection {
  readonly ok: false;
  readonly status: number;
}

const statuses = { tooLarge: 413, noMemory: 503, tooSlow: 408 };

export const reject = (status: number): Rejection => ({ ok: false, status });

/**
 * Reads the body of a request within limits.
 *
 * Counts the bytes that arrive, whatever Content-Length says (413, or 503 when memory runs out), and rejects a body that
 * arrives too slowly (408) or is compressed, so that its size is unknown (415).
 */
export async function readBody({ headers, body }: RequestBody, limits: BytesLimits): Promise<ReadBody> {
  if ((headers.get('content-encoding') ?? 'identity').toLowerCase() !== 'identity') return reject(415);
  if (Number(headers.get('content-length')) > limits.maxBytes) return reject(413);
  try {
    const result = await readBytes(body, limits);
    return result.ok ? result : reject(statuses[result.reason]);
  } catch {
    // The connection was closed before the end of the body.
    return reject(400);
  }
}
