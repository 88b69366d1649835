import { type ParsedJson } from './parse-json.ts';
/** How much a message may hold. */
export interface JsonLimits {
    readonly maxBytes: number;
    readonly maxDepth: number;
}
/** Reads a request's body as JSON, limits first: its type (415), its size (413), its nesting (400, as what is not JSON). */
export declare function readJson(request: Request, { maxBytes, maxDepth }: JsonLimits): Promise<ParsedJson>;
