import type { Form } from '../contract/config/form.ts';
import type { Receipt } from '../contract/message/receipt.ts';
import type { Values } from '../contract/values/values-schema.ts';
import { answerBy } from './answer-by.ts';
import { digestOf } from './digest.ts';
import { fileFieldsIn } from './file-fields.ts';
import { createLiveForm } from './live-form.ts';
import { reasonOf, type Log } from './log.ts';
import { matchFiles } from './match-files.ts';
import { problem } from './problem.ts';
import { readMessage } from './read-message.ts';
import { createMemoryBudget, type Reservation } from './memory-budget.ts';
import type { Store, StoredReceipt } from './store.ts';

/** What a receiver needs to know. */
export interface ReceiverOptions {
  /** The form whose messages are taken. */
  readonly form: Form;
  /**
   * Gives the form with options that are kept elsewhere, as `createFormFetcher` does. Called at once where fields take
   * such options, and when a message bears one that is not known, at most once a minute. Default: the form is as it is.
   */
  readonly refreshForm?: () => Promise<Form>;
  /** Origins of the pages that may send, each exactly as the browser writes it: `https://www.example.se`. */
  readonly allowedOrigins: readonly string[];
  readonly store: Store;
  /** Where messages are posted. Default: `/synpunkter`. */
  readonly path?: string;
  /** The server's clock; its time is the time of receipt. */
  readonly now?: () => Date;
  readonly log?: Log;
  /** The most that a message may hold, in bytes; the files beside it, which the form bounds, do not count. Default: 64 KiB. */
  readonly maxBytes?: number;
  /**
   * The most that all messages with files may hold together while they come in and are stored, in bytes; what comes on
   * top is asked to try again in a while. Room for one is always there. Default: 256 MiB.
   */
  readonly maxBytesAtOnce?: number;
}

/** Answers a request; never rejects. */
export type Handler = (request: Request) => Promise<Response>;

/** A path that the receiver answers at: its handler for each method. */
type Route = Readonly<Record<string, Handler>>;

const maxDepth = 20;
const knownMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
/** What an answer of 503 says besides. */
const later = { headers: { 'retry-after': '30' } };
const sayAlive: Handler = async () => Response.json({ status: 'ok' });

/** Where the receiver says that it is alive. */
export const healthPath = '/healthz';

/** Makes the receiver: checks a message against origin, limits and form, in that order, stores it and answers with a receipt. */
export function createReceiver(options: ReceiverOptions): Handler {
  const { form, refreshForm, store, now = () => new Date(), log = () => {} } = options;
  const { path: messagesPath = '/synpunkter', maxBytes = 64 * 1024, maxBytesAtOnce = 256 * 1024 * 1024 } = options;
  const allowedOrigins = new Set(options.allowedOrigins);
  const liveForm = createLiveForm({ form, refreshForm, now, log });
  const files = fileFieldsIn(form.fields);
  const limits = { message: { maxBytes, maxDepth }, ...files };
  const openShare = createMemoryBudget(Math.max(maxBytesAtOnce, maxBytes + files.maxFileBytes));
  const allowedHeaders = ['content-type', 'idempotency-key', ...Object.keys(form.headers)].join(', ');
  const routes = new Map<string, Route>([
    [messagesPath, { POST: receive, OPTIONS: preflight }],
    [healthPath, { GET: sayAlive, HEAD: sayAlive }],
  ]);

  // "null" is what any sandboxed frame and local file sends, so it names nobody.
  const isAllowed = (origin: string | null): origin is string =>
    origin !== null && origin !== 'null' && allowedOrigins.has(origin);

  async function receive(request: Request): Promise<Response> {
    if (!isAllowed(request.headers.get('origin'))) return problem(403);
    const share = openShare();
    try {
      return await take(request, share);
    } finally {
      share.end();
    }
  }

  async function take(request: Request, share: Reservation): Promise<Response> {
    const message = await readMessage(request, limits, share);
    if (!message.ok) return problem(message.status, message.status === 503 ? later : {});
    const read = await liveForm.read(message.value);
    if (!read.ok) return problem(422, { issues: read.issues });
    // The case of a UUID's letters says nothing (RFC 9562).
    const submission = { ...read.submission, id: read.submission.id.toLowerCase() };
    const matched = matchFiles(files.names, submission.values, message.files);
    if (!matched.ok) return problem(422, { issues: matched.issues });
    const { attachments } = matched;
    try {
      const digest = digestOf(submission, attachments);
      const saved = await store.save({ ...submission, attachments, receivedAt: now(), digest });
      if (saved.outcome === 'conflict') return problem(409);
      const receipt = await receiptFor(read.form, submission.values, saved.receipt);
      return Response.json(receipt, { status: saved.outcome === 'stored' ? 201 : 200 });
    } catch (error) {
      log({ event: 'store-failed', reason: reasonOf(error) });
      return problem(503, later);
    }
  }

  async function receiptFor(formNow: Form, values: Values, receipt: StoredReceipt): Promise<Receipt> {
    try {
      const day = await answerBy(formNow, values, receipt.receivedAt);
      return day === undefined ? receipt : { ...receipt, answerBy: day };
    } catch (error) {
      // The message is stored, which is what its sender must hear.
      log({ event: 'answer-time-failed', reason: reasonOf(error) });
      return receipt;
    }
  }

  async function preflight(request: Request): Promise<Response> {
    if (!isAllowed(request.headers.get('origin'))) return problem(403);
    const headers = {
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': allowedHeaders,
      'access-control-max-age': '7200',
    };
    return new Response(null, { status: 204, headers });
  }

  async function answer(request: Request, route: Route | undefined): Promise<Response> {
    if (route === undefined) return problem(404);
    const handle = Object.hasOwn(route, request.method) ? route[request.method] : undefined;
    return handle?.(request) ?? problem(405, { headers: { allow: Object.keys(route).join(', ') } });
  }

  return async (request) => {
    const started = performance.now();
    const { pathname } = new URL(request.url);
    const response = await answer(request, routes.get(pathname));
    const { headers, status } = response;
    headers.set('cache-control', 'no-store');
    headers.set('x-content-type-options', 'nosniff');
    headers.set('vary', 'Origin');
    const origin = request.headers.get('origin');
    if (isAllowed(origin)) {
      headers.set('access-control-allow-origin', origin);
      headers.set('access-control-expose-headers', 'Retry-After');
    }
    log({
      event: 'request',
      // What a client makes up may hold anything, so only words of ours are noted.
      method: knownMethods.has(request.method) ? request.method : '*',
      path: routes.has(pathname) ? pathname : '*',
      status,
      ms: Math.round(performance.now() - started),
    });
    return response;
  };
}
