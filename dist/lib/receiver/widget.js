import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { parseAccept } from 'hono/utils/accept';
import { problemResponse } from './problem-response.js';
/** Path prefix of the built widget. */
export const widgetPath = '/widget/';
const entry = 'synpunkt.js';
// No slash, no backslash, no leading dot: such a name cannot escape the folder.
const hashed = /^[A-Za-z0-9][A-Za-z0-9_-]*[.-][A-Za-z0-9_-]{8,}\.js$/;
const compress = promisify(brotliCompress);
/** Creates the handler that serves the built widget: its entry, and its immutable files with a hash in their name. */
export function createWidgetHandler(folder) {
    /** Compressed files by their digest; each is compressed once, on its first request. */
    const compressed = new Map();
    return async ({ method, url, headers }) => {
        const name = new URL(url).pathname.slice(widgetPath.length);
        if (name !== entry && !hashed.test(name))
            return problemResponse(404);
        if (method !== 'GET' && method !== 'HEAD')
            return problemResponse(405, { headers: { allow: 'GET, HEAD' } });
        const bytes = await readFile(join(folder, name)).catch(() => undefined);
        if (bytes === undefined)
            return problemResponse(404);
        const digest = createHash('sha256').update(bytes).digest('base64url');
        const isCompressed = acceptsBrotli(headers.get('accept-encoding') ?? '');
        const etag = `"${digest}${isCompressed ? '-br' : ''}"`;
        const common = {
            'access-control-allow-origin': '*',
            'cross-origin-resource-policy': 'cross-origin',
            'x-content-type-options': 'nosniff',
            'cache-control': name === entry ? 'no-cache' : 'public, max-age=31536000, immutable',
            vary: 'accept-encoding',
            etag,
        };
        const cachedTags = headers
            .get('if-none-match')
            ?.split(',')
            .map((tag) => tag.trim().replace(/^W\//, ''));
        if (cachedTags?.includes(etag))
            return new Response(null, { status: 304, headers: common });
        let body = bytes;
        if (isCompressed) {
            const compressing = compressed.get(digest) ?? compress(bytes).then((buffer) => new Uint8Array(buffer));
            compressed.set(digest, compressing);
            body = await compressing;
        }
        return new Response(method === 'HEAD' ? null : body, {
            headers: {
                ...common,
                ...(isCompressed && { 'content-encoding': 'br' }),
                'content-type': 'text/javascript; charset=utf-8',
                'content-length': String(body.byteLength),
            },
        });
    };
}
/** Whether a list of encodings contains brotli, or everything else, with a weight above 0 (RFC 9110 §12.5.3). */
function acceptsBrotli(header) {
    const weights = new Map(parseAccept(header).map(({ type, q }) => [type.toLowerCase(), q]));
    return (weights.get('br') ?? weights.get('*') ?? 0) > 0;
}
