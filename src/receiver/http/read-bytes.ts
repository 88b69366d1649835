import type { Reservation } from './memory-budget.ts';
import { isTooSlow, type Pace } from './pace.ts';

/** The limits of a stream: its size, the memory that is available, and its pace. */
export interface BytesLimits {
  readonly maxBytes: number;
  readonly reservation?: Reservation | undefined;
  /** Default: any. */
  readonly pace?: Pace | undefined;
}

/** The content of a stream, or why it was not read. */
export type ReadBytes =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly reason: 'tooLarge' | 'noMemory' | 'tooSlow' };

/** How often the pace is checked, in milliseconds. */
const tick = 1000;

/**
 * Reads a stream into memory; stops as soon as it is too large or too slow.
 *
 * When memory runs out, it reads on and discards the data: Firefox ignores a response that arrives before it has sent
 * the whole request.
 */
export async function readBytes(
  stream: AsyncIterable<Uint8Array> | null,
  { maxBytes, reservation, pace }: BytesLimits,
): Promise<ReadBytes> {
  let chunks: Uint8Array[] = [];
  let size = 0;
  let hasMemory = true;
  const slow = Promise.withResolvers<'tooSlow'>();
  let elapsed = 0;
  const timer = setInterval(() => {
    elapsed += tick;
    if (pace && isTooSlow(pace, size, elapsed)) slow.resolve('tooSlow');
  }, tick);
  const iterator = stream?.[Symbol.asyncIterator]();
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- a stream is read in order
      const next = await Promise.race([iterator?.next(), slow.promise]);
      if (next === 'tooSlow') return { ok: false, reason: 'tooSlow' };
      if (next === undefined || next.done) break;
      size += next.value.byteLength;
      if (size > maxBytes) return { ok: false, reason: 'tooLarge' };
      if (hasMemory && reservation?.reserve(next.value.byteLength) === false) {
        hasMemory = false;
        chunks = [];
        reservation.release();
      }
      if (hasMemory) chunks.push(next.value);
    }
    return hasMemory ? { ok: true, bytes: Buffer.concat(chunks, size) } : { ok: false, reason: 'noMemory' };
  } finally {
    clearInterval(timer);
    // Cancels the stream unless it has ended. Not awaited: it waits for the chunk that does not arrive.
    iterator?.return?.().catch(() => {});
  }
}
