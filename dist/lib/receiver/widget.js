import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { problem } from './problem.js';
/** Where the built widget is served. */
export const widgetPath = '/widget/';
const entry = 'synpunkt.js';
// No slash, no backslash, no leading dot: a name of this kind cannot lead out of the folder.
const hashed = /^[A-Za-z0-9][A-Za-z0-9_-]*[.-][A-Za-z0-9_-]{8,}\.js$/;
const compress = promisify(brotliCompress);
/** Serves the built widget from a folder: its entry, and the files with a hash in their name, which never change. */
export function createWidgetHandler(folder) {
    /** Compressed files by what they hold: each is compressed once, at its first request. */
    const compressed = new Map();
    return async ({ method, url, headers }) => {
        const name = new URL(url).pathname.slice(widgetPath.length);
        if (name !== entry && !hashed.test(name))
            return problem(404);
        if (method !== 'GET' && method !== 'HEAD')
            return problem(405, { headers: { allow: 'GET, HEAD' } });
        const bytes = await readFile(join(folder, name)).catch(() => undefined);
        if (bytes === undefined)
            return problem(404);
        const digest = createHash('sha256').update(bytes).digest('base64url');
        const brotli = /\bbr\b/.test(headers.get('accept-encoding') ?? '');
        const etag = `"${digest}${brotli ? '-br' : ''}"`;
        const common = {
            'access-control-allow-origin': '*',
            'cross-origin-resource-policy': 'cross-origin',
            'x-content-type-options': 'nosniff',
            'cache-control': name === entry ? 'no-cache' : 'public, max-age=31536000, immutable',
            vary: 'accept-encoding',
            etag,
        };
        const known = headers
            .get('if-none-match')
            ?.split(',')
            .map((tag) => tag.trim().replace(/^W\//, ''));
        if (known?.includes(etag))
            return new Response(null, { status: 304, headers: common });
        let body = bytes;
        if (brotli) {
            const kept = compressed.get(digest) ?? compress(bytes).then((packed) => new Uint8Array(packed));
            compressed.set(digest, kept);
            body = await kept;
        }
        return new Response(method === 'HEAD' ? null : body, {
            headers: {
                ...common,
                ...(brotli && { 'content-encoding': 'br' }),
                'content-type': 'text/javascript; charset=utf-8',
                'content-length': String(body.byteLength),
            },
        });
    };
}
