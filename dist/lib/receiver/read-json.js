import { parseJson } from './parse-json.js';
import { readBody, refuse } from './read-body.js';
const jsonType = /^application\/json[ \t]*(?:;[ \t]*charset=(?:utf-8|"utf-8")[ \t]*)?$/i;
/** Reads a request's body as JSON, limits first: its type (415), its size (413), its nesting (400, as what is not JSON). */
export async function readJson(request, { maxBytes, maxDepth }) {
    if (!jsonType.test(request.headers.get('content-type') ?? ''))
        return refuse(415);
    const body = await readBody(request, { maxBytes });
    return body.ok ? parseJson(body.bytes, maxDepth) : body;
}
