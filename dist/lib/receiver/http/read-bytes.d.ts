import type { Reservation } from './memory-budget.js';
import { type Pace } from './pace.js';
/** The limits of a stream: its size, the memory that is available, and its pace. */
export interface BytesLimits {
    readonly maxBytes: number;
    readonly reservation?: Reservation | undefined;
    /** Default: any. */
    readonly pace?: Pace | undefined;
}
/** The content of a stream, or why it was not read. */
export type ReadBytes = {
    readonly ok: true;
    readonly bytes: Buffer;
} | {
    readonly ok: false;
    readonly reason: 'tooLarge' | 'noMemory' | 'tooSlow';
};
/**
 * Reads a stream into memory; stops as soon as it is too large or too slow.
 *
 * When memory runs out, it reads on and discards the data: Firefox ignores a response that arrives before it has sent
 * the whole request.
 */
export declare function readBytes(stream: AsyncIterable<Uint8Array> | null, { maxBytes, reservation, pace }: BytesLimits): Promise<ReadBytes>;
