import { readBytes } from './read-bytes.js';
export const refuse = (status) => ({ ok: false, status });
/**
 * Reads a request's body as it was sent, limits first: the size counts while it streams in, whatever Content-Length says
 * (413, or 503 where others have the room), and nothing may be packed, since that would hide how large it is (415).
 */
export async function readBody({ headers, body }, limits) {
    if ((headers.get('content-encoding') ?? 'identity').toLowerCase() !== 'identity')
        return refuse(415);
    if (Number(headers.get('content-length')) > limits.maxBytes)
        return refuse(413);
    try {
        const read = await readBytes(body, limits);
        return read.ok ? read : refuse(read.reason === 'tooLong' ? 413 : 503);
    }
    catch {
        // Cut off by the sender.
        return refuse(400);
    }
}
