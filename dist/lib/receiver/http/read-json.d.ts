import { type Rejection, type RequestBody } from './read-body.js';
import type { BytesLimits } from './read-bytes.js';
/** Limits of a message in JSON. */
export interface JsonLimits extends BytesLimits {
    readonly maxDepth: number;
}
/** A JSON value, or the status to reject the request with. */
export type ParsedJson = {
    readonly ok: true;
    readonly value: unknown;
} | Rejection;
/** Reads the body of a request as JSON. Rejects another content type (415), a body that is too large (413), other text (400). */
export declare function readJson(request: RequestBody, { maxDepth, ...limits }: JsonLimits): Promise<ParsedJson>;
/** Parses JSON in UTF-8. Checks the nesting before parsing, so that no deep structure is created. */
export declare function parseJson(bytes: Uint8Array, maxDepth: number): ParsedJson;
