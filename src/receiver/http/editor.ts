import { join } from 'node:path';
import { acceptsBrotli, createCompressOnce } from './brotli.ts';
import { problemResponse } from './problem-response.ts';
import type { Handler } from './handler.ts';
import { readOptionalFile } from './read-optional-file.ts';

/** Path prefix of the form editor. */
export const editorPath = '/widget/editor/';

/**
 * The policy of the editor's pages, which contain it too: nothing from elsewhere, no inline code, no text that becomes
 * markup.
 */
export const editorPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types synpunkt lit-html',
].join('; ');

/** The files of the editor, and the scripts with a hash in their names. */
const types: readonly (readonly [name: RegExp, type: string])[] = [
  [/^(?:index|preview)\.html$/, 'text/html; charset=utf-8'],
  [/^editor\.css$/, 'text/css; charset=utf-8'],
  [/^[A-Za-z]+(?:-[a-z]+)*\.[A-Za-z0-9_-]{8}\.js$/, 'text/javascript; charset=utf-8'],
];

/**
 * Creates the handler that serves the built editor.
 *
 * @param folder - Contains the built widget.
 * @param endpoint - Path of the receiver, which the editor suggests as the address of new forms.
 */
export function createEditorHandler(folder: string, endpoint: string): Handler {
  const compressOnce = createCompressOnce();

  return async ({ method, url, headers }) => {
    const { pathname } = new URL(url);
    const name = pathname.slice(editorPath.length) || 'index.html';
    const type = types.find(([pattern]) => pattern.test(name))?.[1];
    if (type === undefined) return problemResponse(404);
    if (method !== 'GET' && method !== 'HEAD') return problemResponse(405, { headers: { allow: 'GET, HEAD' } });
    const bytes = await readOptionalFile(join(folder, 'editor', name));
    if (bytes === undefined) return problemResponse(404);
    const isScript = name.endsWith('.js');
    const isPage = name === 'index.html';
    const isCompressed = isScript && acceptsBrotli(headers.get('accept-encoding') ?? '');
    const body = isPage
      ? withEndpoint(bytes.toString(), endpoint)
      : isCompressed
        ? await compressOnce(name, bytes)
        : new Uint8Array(bytes);
    return new Response(method === 'HEAD' ? null : body, {
      headers: {
        'content-type': type,
        ...(isScript && { vary: 'accept-encoding' }),
        ...(isCompressed && { 'content-encoding': 'br' }),
        // A page cannot say itself who may frame it.
        'content-security-policy': `${editorPolicy}; frame-ancestors 'self'`,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': isScript ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
    });
  };
}

const withEndpoint = (html: string, path: string): string =>
  html.replace('endpoint=""', `endpoint="${path.replace(/["&<>]/g, '')}"`);
