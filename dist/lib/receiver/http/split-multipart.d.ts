import { type Rejection } from './read-body.js';
/** One part of a `multipart/form-data` body. */
export interface Part {
    readonly name: string;
    /** As sent, with `%22` for a quotation mark. Undefined when the part is not a file. */
    readonly fileName: string | undefined;
    /** A view of the body, not a copy. */
    readonly content: Uint8Array;
}
/** The parts of a body in order, or the status to reject it with. */
export type SplitMultipart = {
    readonly ok: true;
    readonly parts: readonly Part[];
} | Rejection;
/**
 * Splits a multipart body at its boundary (RFC 7578), in linear time.
 *
 * Stricter than the standard, but accepts the output of browsers and common libraries: nothing before, between or after
 * the parts, and one name per part. Rejects other bodies with 400 and too many parts with 413.
 */
export declare function splitMultipart(bytes: Buffer, boundary: string, maxParts: number): SplitMultipart;
