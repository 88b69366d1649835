/**
 * Reads a stream into memory; stops as soon as it is too large.
 *
 * When memory runs out, it reads on and discards the data: Firefox ignores a response that arrives before it has sent
 * the whole request.
 */
export async function readBytes(stream, { maxBytes, reservation }) {
    let chunks = [];
    let size = 0;
    let hasMemory = true;
    // Returning from a for-await loop cancels the stream.
    for await (const chunk of stream ?? []) {
        size += chunk.byteLength;
        if (size > maxBytes)
            return { ok: false, reason: 'tooLarge' };
        if (hasMemory && reservation?.reserve(chunk.byteLength) === false) {
            hasMemory = false;
            chunks = [];
            reservation.release();
        }
        if (hasMemory)
            chunks.push(chunk);
    }
    return hasMemory ? { ok: true, bytes: Buffer.concat(chunks, size) } : { ok: false, reason: 'noMemory' };
}
