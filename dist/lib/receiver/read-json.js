const jsonType = /^application\/json[ \t]*(?:;[ \t]*charset=(?:utf-8|"utf-8")[ \t]*)?$/i;
/**
 * Reads a request's body as JSON, limits first: the type by its header (415), the size while it streams in, whatever
 * Content-Length says (413), the nesting on the text, before anything is built from it (400, as for what is not JSON).
 */
export async function readJson(request, { maxBytes, maxDepth }) {
    const { headers } = request;
    if (!jsonType.test(headers.get('content-type') ?? ''))
        return refuse(415);
    if ((headers.get('content-encoding') ?? 'identity').toLowerCase() !== 'identity')
        return refuse(415);
    if (Number(headers.get('content-length')) > maxBytes)
        return refuse(413);
    try {
        const bytes = await readUpTo(maxBytes, request.body);
        if (bytes === undefined)
            return refuse(413);
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        if (isDeeper(text, maxDepth))
            return refuse(400);
        const value = JSON.parse(text);
        return { ok: true, value };
    }
    catch {
        // Not UTF-8, not JSON, or cut off by the sender: the same to us.
        return refuse(400);
    }
}
const refuse = (status) => ({ ok: false, status });
/** Gathers a stream, or gives it up as soon as it passes the limit. */
async function readUpTo(maxBytes, body) {
    const chunks = [];
    let size = 0;
    // A for-await loop that is left early cancels the stream.
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > maxBytes)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
}
/** Tells whether brackets nest too deep, in one pass and without recursion. Right for JSON; the rest fails to parse. */
function isDeeper(text, maxDepth) {
    let depth = 0;
    let quoted = false;
    for (let index = 0; index < text.length; index++) {
        const character = text[index];
        if (quoted) {
            if (character === '\\')
                index++;
            else if (character === '"')
                quoted = false;
        }
        else if (character === '"')
            quoted = true;
        else if (character === '{' || character === '[') {
            depth++;
            if (depth > maxDepth)
                return true;
        }
        else if (character === '}' || character === ']')
            depth--;
    }
    return false;
}
