import type { Reservation } from './memory-budget.ts';
/** How much may be gathered: at most this, and no more than there is room for at the time. */
export interface BytesLimits {
    readonly maxBytes: number;
    readonly share?: Reservation | undefined;
}
/** What a stream held, or why it was given up. */
export type ReadBytes = {
    readonly ok: true;
    readonly bytes: Buffer;
} | {
    readonly ok: false;
    readonly reason: 'tooLong' | 'noRoom';
};
/**
 * Gathers a stream, or gives it up as soon as it is too long. Where there is no room it is read to its end all the same,
 * and nothing of it kept: Firefox hears no answer that comes before it has sent everything.
 */
export declare function readBytes(stream: AsyncIterable<Uint8Array> | null, { maxBytes, share }: BytesLimits): Promise<ReadBytes>;
