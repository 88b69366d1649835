/** How much a body may hold. */
export interface JsonLimits {
    readonly maxBytes: number;
    readonly maxDepth: number;
}
/** What a body held, or the status to refuse it with. */
export type ReadJson = {
    readonly ok: true;
    readonly value: unknown;
} | {
    readonly ok: false;
    readonly status: number;
};
/**
 * Reads a request's body as JSON, limits first: the type by its header (415), the size while it streams in, whatever
 * Content-Length says (413), the nesting on the text, before anything is built from it (400, as for what is not JSON).
 */
export declare function readJson(request: Request, { maxBytes, maxDepth }: JsonLimits): Promise<ReadJson>;
