/** Gathers a stream, or gives it up as soon as it passes a limit. */
export async function readBytes(stream, { maxBytes, share }) {
    const chunks = [];
    let size = 0;
    // A for-await loop that is left early cancels the stream.
    for await (const chunk of stream ?? []) {
        size += chunk.byteLength;
        if (size > maxBytes)
            return { ok: false, reason: 'tooLong' };
        if (share?.take(chunk.byteLength) === false)
            return { ok: false, reason: 'noRoom' };
        chunks.push(chunk);
    }
    return { ok: true, bytes: Buffer.concat(chunks, size) };
}
