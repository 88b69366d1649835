import { type BytesLimits } from './read-bytes.ts';
/** A body, or the status to refuse it with. */
export type ReadBody = {
    readonly ok: true;
    readonly bytes: Buffer;
} | Refusal;
/** A request that is not taken, and the status that says so. */
export interface Refusal {
    readonly ok: false;
    readonly status: number;
}
export declare const refuse: (status: number) => Refusal;
/**
 * Reads a request's body as it was sent, limits first: the size counts while it streams in, whatever Content-Length says
 * (413, or 503 where others have the room), and nothing may be packed, since that would hide how large it is (415).
 */
export declare function readBody({ headers, body }: Request, limits: BytesLimits): Promise<ReadBody>;
