import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PlainRequest, PlainResponse } from './handler.js';
/**
 * Returns a message that is posted to a path as a plain request; undefined for any other request, whose address has to be
 * parsed, or whose body is so large that the rest of a rejected one cannot just be awaited.
 */
export declare function readPost(incoming: IncomingMessage, path: string): PlainRequest | undefined;
/** Writes a response. */
export declare function writeResponse(outgoing: ServerResponse, { status, headers, body }: PlainResponse): void;
