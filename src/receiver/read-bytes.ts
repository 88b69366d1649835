import type { Reservation } from './memory-budget.ts';

/** The limits of a stream: its size, and the memory that is available. */
export interface BytesLimits {
  readonly maxBytes: number;
  readonly reservation?: Reservation | undefined;
}

/** The content of a stream, or why it was not read. */
export type ReadBytes =
  { readonly ok: true; readonly bytes: Buffer } | { readonly ok: false; readonly reason: 'tooLarge' | 'noMemory' };

/**
 * Reads a stream into memory; stops as soon as it is too large.
 *
 * When memory runs out, it reads on and discards the data: Firefox ignores a response that arrives before it has sent
 * the whole request.
 */
export async function readBytes(
  stream: AsyncIterable<Uint8Array> | null,
  { maxBytes, reservation }: BytesLimits,
): Promise<ReadBytes> {
  let chunks: Uint8Array[] = [];
  let size = 0;
  let hasMemory = true;
  // Returning from a for-await loop cancels the stream.
  for await (const chunk of stream ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return { ok: false, reason: 'tooLarge' };
    if (hasMemory && reservation?.reserve(chunk.byteLength) === false) {
      hasMemory = false;
      chunks = [];
      reservation.release();
    }
    if (hasMemory) chunks.push(chunk);
  }
  return hasMemory ? { ok: true, bytes: Buffer.concat(chunks, size) } : { ok: false, reason: 'noMemory' };
}
