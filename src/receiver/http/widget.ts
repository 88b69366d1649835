import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { acceptsBrotli, createCompressOnce } from './brotli.ts';
import { problemResponse } from './problem-response.ts';
import type { Handler } from './handler.ts';
import { readOptionalFile } from './read-optional-file.ts';

/** Path prefix of the built widget. */
export const widgetPath = '/widget/';

const entry = 'synpunkt.js';
/** The config of the form, for the tag and for the editor. */
const formFile = 'form.json';
// No slash, no backslash, no leading dot: such a name cannot escape the folder.
const hashed = /^[A-Za-z0-9][A-Za-z0-9_-]*[.-][A-Za-z0-9_-]{8,}\.js$/;

/** Whether a file of the widget has a hash in its name, so that it never changes. */
const isHashed = (name: string): boolean => hashed.test(name);

const methods = 'GET, HEAD, OPTIONS';

/** Any page may read every answer: the browser blames CORS for one that it may not read, and not the file that is missing. */
const publicHeaders = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

/** Options of {@link createWidgetHandler}. */
export interface WidgetOptions {
  /** Contains files with a hash of earlier builds, which pages in caches still refer to. */
  readonly earlierFolder?: string | undefined;
  /** The config of the form as JSON. */
  readonly config?: unknown;
}

/**
 * Creates the handler that serves the built widget: its entry, its immutable files with a hash in their name, and the config
 * of the form.
 */
export function createWidgetHandler(folder: string, { earlierFolder, config = {} }: WidgetOptions = {}): Handler {
  const form = new TextEncoder().encode(JSON.stringify(config));
  const compressOnce = createCompressOnce();

  async function readWidgetFile(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    if (name === formFile) return form;
    const bytes = await readOptionalFile(join(folder, name));
    if (bytes !== undefined || name === entry || earlierFolder === undefined) return bytes;
    return readOptionalFile(join(earlierFolder, name));
  }

  async function respond({ method, url, headers }: Request): Promise<Response> {
    const name = new URL(url).pathname.slice(widgetPath.length);
    const isFixed = name === entry || name === formFile;
    if (!isFixed && !isHashed(name)) return problemResponse(404);
    if (method === 'OPTIONS') {
      return new Response(null, { status: 204, headers: { allow: methods, 'access-control-allow-headers': '*' } });
    }
    if (method !== 'GET' && method !== 'HEAD') return problemResponse(405, { headers: { allow: methods } });
    const bytes = await readWidgetFile(name);
    if (bytes === undefined) return problemResponse(404);

    const digest = createHash('sha256').update(bytes).digest('base64url');
    const isCompressed = acceptsBrotli(headers.get('accept-encoding') ?? '');
    const etag = `"${digest}${isCompressed ? '-br' : ''}"`;
    const common = {
      'x-content-type-options': 'nosniff',
      'cache-control': isFixed ? 'no-cache' : 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      etag,
    };
    const cachedTags = headers
      .get('if-none-match')
      ?.split(',')
      .map((tag) => tag.trim().replace(/^W\//, ''));
    if (cachedTags?.includes(etag)) return new Response(null, { status: 304, headers: common });

    const body = isCompressed ? await compressOnce(digest, bytes) : bytes;
    return new Response(method === 'HEAD' ? null : body, {
      headers: {
        ...common,
        ...(isCompressed && { 'content-encoding': 'br' }),
        'content-type': name === formFile ? 'application/json' : 'text/javascript; charset=utf-8',
        'content-length': String(body.byteLength),
      },
    });
  }

  return async (request) => {
    const response = await respond(request);
    for (const [name, value] of Object.entries(publicHeaders)) response.headers.set(name, value);
    return response;
  };
}

/**
 * Copies the files with a hash in their name to a folder, where they remain when a later build has replaced the widget.
 * Rejects when the folder cannot be written.
 */
export async function keepWidgetFiles(folder: string, earlierFolder: string): Promise<void> {
  await mkdir(earlierFolder, { recursive: true });
  const kept = new Set(await readdir(earlierFolder));
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((file) => file.isFile() && isHashed(file.name) && !kept.has(file.name));
  await Promise.all(
    files.map(async ({ name }) => {
      const path = join(earlierFolder, name);
      // Under another name first: a copy that is cut short would be served with the name of the whole file. Several
      // receivers may share the folder.
      const part = `${path}.${randomUUID()}`;
      await writeFile(part, await readFile(join(folder, name)));
      await rename(part, path);
    }),
  );
}
