import { type Refusal } from './read-body.ts';
/** One part of a `multipart/form-data` body. */
export interface Part {
    readonly name: string;
    /** As the sender wrote it, with `%22` for a quotation mark; undefined where the part is no file. */
    readonly fileName: string | undefined;
    /** A view into the body, not a copy. */
    readonly content: Uint8Array;
}
/** The parts of a body in order, or the status to refuse it with. */
export type SplitMultipart = {
    readonly ok: true;
    readonly parts: readonly Part[];
} | Refusal;
/**
 * Splits a body at its boundary (RFC 7578). Stricter than the standard, which lets more pass than any browser or common
 * library writes: nothing around the parts, nothing after a boundary, one name a part. What is odd is 400, too many parts
 * are 413, and a body is read once, from the front to the back, whatever it holds.
 */
export declare function splitMultipart(bytes: Buffer, boundary: string, maxParts: number): SplitMultipart;
