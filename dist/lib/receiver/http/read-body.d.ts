import type { PlainRequest } from './handler.js';
import { type BytesLimits } from './read-bytes.js';
/** A request of which only the body is read, and the headers that describe it. */
export type RequestBody = Pick<PlainRequest, 'headers' | 'body'>;
/** The body of a request, or the status to reject it with. */
export type ReadBody = {
    readonly ok: true;
    readonly bytes: Buffer;
} | Rejection;
/** A rejected request with its response status. */
export interface Rejection {
    readonly ok: false;
    readonly status: number;
}
export declare const reject: (status: number) => Rejection;
/**
 * Reads the body of a request within limits.
 *
 * Counts the bytes that arrive, whatever Content-Length says (413, or 503 when memory runs out), and rejects a body that
 * arrives too slowly (408) or is compressed, so that its size is unknown (415).
 */
export declare function readBody({ headers, body }: RequestBody, limits: BytesLimits): Promise<ReadBody>;
