import { EventEmitter, once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createExampleReceivers } from '../../demo/example-receivers.ts';
import { servePage } from '../../demo/pages.ts';
import { defaults } from '../../src/contract/config/defaults.ts';
import { createForm } from '../../src/contract/config/form.ts';
import { kontakt } from '../../src/presets/kontakt.ts';
import { readForm } from '../../src/receiver/form/read-form.ts';
import { createReceiver, type Handler } from '../../src/receiver/receiver.ts';
import { startServer } from '../../src/receiver/server.ts';
import { createSqliteStore } from '../../src/receiver/store/sqlite/sqlite-store.ts';
import type { Line } from './line.ts';
import { fileAt, uploadedFile } from './site-files.ts';

/** A page by its path: a whole document. */
export type Pages = Readonly<Record<string, string>>;

/** A message as stored in the data file. */
export interface Row {
  readonly reference: string;
  readonly form: string;
  readonly language: string;
  readonly page_url: string;
  readonly page: Readonly<Record<string, unknown>>;
  readonly answers: Readonly<Record<string, unknown>>;
  /** The words that say why it may be spam. */
  readonly suspicions: string;
  /** Contents of the attached files, in order. */
  readonly files: readonly string[];
}

/** A municipality's pages with the built widget and a real receiver; behind them the pages and forms of the demo. */
export interface Site {
  readonly url: string;
  /** Delays what is under `/slow/`, but for the first file of the widget, until the returned function is called. */
  delayFiles(): () => void;
  /** Waits until so many requests are delayed, and returns their files without hashes, sorted. */
  untilDelayed(count: number): Promise<string[]>;
  /** Returns the files that were requested under `/uploads/`, without hashes, also those that are not there. */
  uploadRequests(): readonly string[];
  /** Reads the messages from the data file. */
  rows(): Row[];
  /** Returns the reports of content security policy violations, sent to {@link reportTo}. */
  reports(): string[];
  /** Waits until a page has sent this text to `/reports`. */
  untilReported(text: string): Promise<void>;
  close(): Promise<void>;
}

const selectRows = `
  SELECT reference, form, language, page_url, page, answers, suspicions,
    (SELECT json_group_array(CAST(content AS TEXT) ORDER BY field, position) FROM attachments WHERE message_id = id) AS files
  FROM messages ORDER BY number`;

/** The strictest policy that the README supports. */
export const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'";

/** Ends a policy whose violations are reported. */
export const reportTo = 'report-uri /reports';

/** A page with the one tag. */
export function pageWith(tag: string, { lang = 'sv', body = '', head = '' } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><title>Nyheter</title>${head}</head><body>
    <main><h1>Nyheter</h1><a href="#text">Läs mer</a><p id="text">Texten.</p>${body}</main>${tag}</body></html>`;
}

/** The tag as an editor pastes it. */
export const tagWith = (attributes = '', query = '', folder = '/widget'): string =>
  `<script src="${folder}/synpunkt.js${query}" data-endpoint="/synpunkter" async ${attributes}></script>`;

const nameWithoutHash = (pathname: string): string => basename(pathname).replace(/\.[\w-]{8}(?=\.js)/, '');

/** Accepts messages from a sandboxed page too, whose origin is opaque. */
async function takeFromAnyone(request: Request, url: string): Promise<Response> {
  const headers = {
    'access-control-allow-origin': request.headers.get('origin') ?? '*',
    'access-control-allow-headers': 'content-type, idempotency-key',
  };
  if (request.method === 'OPTIONS') return new Response(null, { headers });
  const own = { 'content-type': 'application/json', origin: url };
  const answer = await fetch(`${url}/synpunkter`, { method: 'POST', headers: own, body: await request.text() });
  return new Response(await answer.text(), { status: answer.status, headers });
}

/**
 * Starts a site.
 *
 * @param scripts - The code of the pages' own scripts, by their path; a policy as strict as this blocks inline scripts.
 * @param configs - Configs of forms besides those of the demo, by their path; their messages are taken at their endpoints.
 * @param policies - The content security policies of pages that have one of their own, by their path.
 * @param line - The connection between the browsers and the site.
 * @param now - The clock of the receivers.
 * @param origins - Origins of further pages that may send.
 * @param uploads - Returns the folder that is served under `/uploads/` without cache headers.
 */
export async function startSite(
  pages: Pages,
  {
    scripts = {},
    configs = {},
    policies = {},
    line,
    now = () => new Date(),
    widgetFolder,
    uploads,
    origins = [],
  }: {
    scripts?: Pages;
    configs?: Readonly<Record<string, object>>;
    policies?: Pages;
    line?: Line;
    now?: () => Date;
    widgetFolder?: string;
    uploads?: () => string;
    origins?: readonly string[];
  } = {},
): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'synpunkt-'));
  const dataPath = join(folder, 'synpunkt.db');
  let gate: Promise<void> | undefined;
  let delayed: string[] = [];
  const uploadRequests: string[] = [];
  const store = createSqliteStore({ path: dataPath });
  const receivers = new Map<string, Handler>();
  const reports: string[] = [];
  const reported = new EventEmitter();
  const server = await startServer({
    form: createForm(defaults, kontakt),
    allowedOrigins: line === undefined ? origins : [...origins, line.url],
    allowOwnOrigin: true,
    port: 0,
    store,
    now,
    ...(widgetFolder !== undefined && { widgetFolder }),
    async fallback(request) {
      const { pathname } = new URL(request.url);
      if (pathname === '/reports') {
        const report = await request.text();
        // Firefox requests an icon, which our pages do not have.
        if (!report.includes('/favicon.ico')) reports.push(report);
        reported.emit(report);
        return new Response(null, { status: 204 });
      }
      if (pathname === '/anyone') return takeFromAnyone(request, url);
      if (pathname.startsWith('/slow/') && !pathname.endsWith('/synpunkt.js')) {
        delayed.push(nameWithoutHash(pathname));
        reported.emit('delayed');
        await gate;
      }
      if (pathname.startsWith('/moved/'))
        return Response.redirect(new URL(pathname.replace('moved', 'widget'), url), 302);
      // A path that has only the first file, and redirects to it.
      if (pathname === '/entry/synpunkt.js') return Response.redirect(new URL('/widget/synpunkt.js', url), 302);
      if (uploads && pathname.startsWith('/uploads/')) {
        uploadRequests.push(nameWithoutHash(pathname));
        return uploadedFile(uploads(), pathname, request.headers);
      }
      const config = configs[pathname];
      if (config !== undefined) return Response.json(config);
      const file = await fileAt(pathname);
      if (file) return file;
      const script = scripts[pathname];
      if (script !== undefined) return new Response(script, { headers: { 'content-type': 'text/javascript' } });
      const page = pages[pathname];
      if (page === undefined) return (receivers.get(pathname) ?? servePage)(request);
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policies[pathname] ?? policy,
      };
      return new Response(page, { headers });
    },
  });
  line?.leadTo(server.url);
  const url = line?.url ?? server.url;
  const shared = { url, allowedOrigins: [url], store, now };
  for (const [path, receiver] of await createExampleReceivers(shared)) receivers.set(path, receiver);
  for (const [name, config] of Object.entries(configs)) {
    const read = readForm(config, name);
    if (!read.ok) throw new Error(read.issues.join('\n'));
    const { form } = read;
    const path = form.endpoint ?? '';
    receivers.set(path, createReceiver({ ...shared, form, path }));
  }
  return {
    url,
    delayFiles() {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      delayed = [];
      return resolve;
    },
    async untilDelayed(count) {
      // oxlint-disable-next-line no-await-in-loop -- one request after the other
      while (delayed.length < count) await once(reported, 'delayed');
      return delayed.toSorted();
    },
    uploadRequests: () => uploadRequests,
    rows() {
      const database = new DatabaseSync(dataPath, { readOnly: true });
      const rows = database.prepare(selectRows).all();
      database.close();
      return rows.map((row) => {
        const [page, answers, files] = ['page', 'answers', 'files'].map((column) => JSON.parse(String(row[column])));
        return { ...row, page, answers, files } as unknown as Row; // as selected
      });
    },
    reports: () => reports,
    async untilReported(text) {
      if (!reports.includes(text)) await once(reported, text);
    },
    async close() {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
