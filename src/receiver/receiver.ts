import type { Form } from '../contract/config/form.ts';
import { maxMessageBytes } from '../contract/message/limits.ts';
import { computeAnswerBy } from './submit/compute-answer-by.ts';
import { computeContentHash } from './submit/compute-content-hash.ts';
import { confirmRepeat } from './submit/confirm-repeat.ts';
import { findFileFields } from './http/file-fields.ts';
import { errorCode, type Log } from './log.ts';
import { matchFiles, type MatchedFiles } from './submit/match-files.ts';
import {
  jsonResponse,
  toHandler,
  type Client,
  type Handler,
  type PlainHandler,
  type PlainRequest,
  type PlainResponse,
} from './http/handler.ts';
import { createMemoryBudget, noMemory, type OpenReservation } from './http/memory-budget.ts';
import { describeApi, healthPath, openApiPath, readyPath } from './http/openapi.ts';
import { paceOf } from './http/pace.ts';
import { plainProblem, type ProblemOptions } from './http/problem-response.ts';
import type { Destination } from './outbox/destination.ts';
import { createRateLimit } from './submit/rate-limit.ts';
import { findFreeText, findSuspicions, takeHints } from './submit/suspicion.ts';
import { readBody } from './http/read-body.ts';
import { readMessage, type MessageMemory } from './http/read-message.ts';
import type { Part } from './http/split-multipart.ts';
import { UnavailableError, type Store } from './store/store.ts';
import { createSubmissionValidator, type RefreshedForm, type ValidSubmission } from './form/submission-validator.ts';

/** Options of {@link createReceiver}. */
export interface ReceiverOptions {
  /** The form whose messages are accepted. */
  readonly form: Form;
  /**
   * Returns the form with its fetched options, see `createFormFetcher`. Called at the start if fields have such options,
   * and when a message contains an unknown one, at most once a minute. Default: the form does not change.
   */
  readonly refreshForm?: () => Promise<RefreshedForm>;
  /** Origins of the pages that may send, exactly as browsers send them: `https://www.example.se`. */
  readonly allowedOrigins: readonly string[];
  readonly store: Store;
  /** The destinations that messages are delivered to, see `startOutboxWorker`. Default: none. */
  readonly destinations?: readonly Pick<Destination, 'name' | 'accepts'>[];
  /** Path that messages are posted to. Default: `/synpunkter`. */
  readonly path?: string;
  /** Returns the time of receipt. Default: the system clock. */
  readonly now?: () => Date;
  readonly log?: Log;
  /** Maximum size of a message in bytes, without its files. Default: that of the longest answers to the form. */
  readonly maxBytes?: number;
  /**
   * Maximum size of all messages with files that are received and stored at the same time, in bytes; further ones are
   * rejected with 503 and `Retry-After`, and so are those of one client in more than half of it. One message always fits.
   * Default: 256 MiB.
   */
  readonly maxBytesAtOnce?: number;
  /**
   * Maximum number of messages from one address in ten minutes; its network (IPv4 /24, IPv6 /48) may send five times as
   * many. Each megabyte of a message counts as one more. Further ones are rejected with 429 and `Retry-After`. 0 for no
   * limit. Default: 300.
   */
  readonly maxPerAddress?: number;
}

export type { Client, Handler } from './http/handler.ts';

/** The handlers of a path by method. */
type Route = Readonly<Record<string, PlainHandler>>;

const maxDepth = 20;
const loggedMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const retryAfter = (seconds: number): ProblemOptions => ({ headers: { 'retry-after': String(seconds) } });
/** The headers of a response to a request that could not be read: the connection ends, as its rest may still arrive. */
const optionsOfStatus: Readonly<Record<number, ProblemOptions>> = {
  408: { headers: { connection: 'close' } },
  503: retryAfter(30),
};
/** For an answer that contains nothing. */
const readableByAnyone = { 'access-control-allow-origin': '*' };
const respondHealthy: PlainHandler = async () => jsonResponse({ status: 'ok' });

/** Creates a receiver: it checks origin, limits and form, in this order, stores the message and responds with a receipt. */
export const createReceiver = (options: ReceiverOptions): Handler => toHandler(createPlainReceiver(options));

/** Creates the same for a server that reads requests by itself. */
export function createPlainReceiver(options: ReceiverOptions): PlainHandler {
  const { form, refreshForm, store, now = () => new Date(), log = () => {} } = options;
  const { path: messagesPath = '/synpunkter', maxBytes = maxMessageBytes(form) } = options;
  const { maxBytesAtOnce = 256 * 1024 * 1024, maxPerAddress = 300, destinations = [] } = options;
  const allowedOrigins = new Set(options.allowedOrigins);
  const validator = createSubmissionValidator({ form, refreshForm, now, log });
  const fileFields = findFileFields(form);
  const limits = { message: { maxBytes, maxDepth }, pace: paceOf(form), ...fileFields };
  const openMemory = (largest: number): OpenReservation =>
    createMemoryBudget(Math.max(maxBytesAtOnce, largest), Math.max(maxBytesAtOnce / 2, largest));
  const memory = { text: openMemory(maxBytes), files: openMemory(maxBytes + fileFields.maxFileBytes) };
  const rateLimit = createRateLimit(maxPerAddress);
  const allowedHeaders = ['content-type', 'idempotency-key', ...Object.keys(form.headers)].join(', ');
  const routes = new Map<string, Route>([
    [messagesPath, { POST: receive, OPTIONS: preflight }],
    [healthPath, { GET: respondHealthy, HEAD: respondHealthy }],
    [readyPath, { GET: respondReady, HEAD: respondReady }],
    [openApiPath, { GET: respondApi, HEAD: respondApi }],
  ]);

  // Sandboxed frames and local files all send "null", so it identifies no page.
  const isAllowed = (origin: string | null): origin is string =>
    origin !== null && origin !== 'null' && allowedOrigins.has(origin);

  async function receive(request: PlainRequest, { address }: Client = {}): Promise<PlainResponse> {
    if (!isAllowed(request.headers.get('origin'))) return plainProblem(403, { headers: readableByAnyone });
    const wait = await rateLimit.count(address);
    if (wait !== undefined) {
      await readBody(request, { ...limits, maxBytes: maxBytes + limits.maxFileBytes, reservation: noMemory });
      return plainProblem(429, retryAfter(wait));
    }
    const reserved = { text: memory.text(address), files: memory.files(address) };
    try {
      return await receiveMessage(request, reserved, address);
    } finally {
      reserved.text.release();
      reserved.files.release();
    }
  }

  async function receiveMessage(
    request: PlainRequest,
    reserved: MessageMemory,
    address: string | undefined,
  ): Promise<PlainResponse> {
    const message = await readMessage(request, limits, reserved);
    if (!message.ok) return plainProblem(message.status, optionsOfStatus[message.status]);
    await rateLimit.countBytes(address, sizeOf(message.files));
    const { message: value, hints } = takeHints(message.value);
    const validated = await validator.validate(value);
    const checked = validated !== 'unavailable' && validated.ok ? matchFilesOf(validated, message.files) : validated;
    try {
      if (checked === 'unavailable' || !checked.ok) {
        const receipt = await confirmRepeat(store, value, message.files);
        if (receipt !== undefined) return jsonResponse(receipt);
        return checked === 'unavailable'
          ? plainProblem(503, retryAfter(10))
          : plainProblem(422, { issues: checked.issues });
      }
      const { form: currentForm, attachments } = checked;
      // UUIDs are case-insensitive (RFC 9562).
      const submission = { ...checked.submission, id: checked.submission.id.toLowerCase() };
      const contentHash = computeContentHash(submission, attachments);
      const receivedAt = now();
      const answerBy = await computeAnswerBy(currentForm, submission.values, receivedAt, log);
      const suspicions = findSuspicions(hints, submission.sentAt, await rateLimit.isMany(address));
      const accepting = destinations.filter((destination) => destination.accepts?.(submission) ?? true);
      const saved = await store.save({
        ...submission,
        attachments,
        receivedAt,
        contentHash,
        answerBy,
        suspicions,
        freeText: findFreeText(currentForm, submission.values),
        destinations: accepting.map(({ name }) => name),
      });
      if (saved.outcome === 'conflict') return plainProblem(409);
      if (saved.outcome === 'repeated') return jsonResponse(saved.receipt);
      return jsonResponse({ ...saved.receipt, ...(answerBy !== undefined && { answerBy }) }, 201);
    } catch (error) {
      log({ event: 'store-failed', reason: errorCode(error) });
      return plainProblem(503, retryAfter(error instanceof UnavailableError ? error.retryAfter : 30));
    }
  }

  /** Adds the attachments to a valid submission, unless its files are not those that it names. */
  function matchFilesOf(valid: ValidSubmission, files: readonly Part[]): MatchedFiles<ValidSubmission> {
    const matched = matchFiles(fileFields.names, valid.submission.values, files);
    return matched.ok ? { ...valid, ...matched } : matched;
  }

  async function respondReady(): Promise<PlainResponse> {
    const [storeIssue, hasOptions] = await Promise.all([store.findIssue?.(), validator.hasOptions()]);
    const reasons = [storeIssue ?? [], hasOptions ? [] : 'options'].flat();
    if (reasons.length === 0) return jsonResponse({ status: 'ok' });
    return jsonResponse({ status: 'unavailable', reasons }, 503, { 'retry-after': '10' });
  }

  async function respondApi(): Promise<PlainResponse> {
    return jsonResponse(describeApi(form, messagesPath), 200, readableByAnyone);
  }

  async function preflight({ headers }: PlainRequest): Promise<PlainResponse> {
    const allowed = { 'access-control-allow-methods': 'POST', 'access-control-allow-headers': allowedHeaders };
    // The message itself gets 403, which the form has to read: a browser hides the answer to a preflight, and without an
    // answer nobody could tell the resident that the message has not arrived.
    const isKnown = isAllowed(headers.get('origin'));
    const more = isKnown ? { 'access-control-max-age': '7200' } : readableByAnyone;
    return { status: 204, headers: { ...allowed, ...more }, body: null };
  }

  async function respond(request: PlainRequest, route: Route | undefined, client?: Client): Promise<PlainResponse> {
    if (route === undefined) return plainProblem(404);
    const handle = Object.hasOwn(route, request.method) ? route[request.method] : undefined;
    return handle?.(request, client) ?? plainProblem(405, { headers: { allow: Object.keys(route).join(', ') } });
  }

  return async (request, client) => {
    const startedAt = performance.now();
    const { method, pathname } = request;
    const { status, headers, body } = await respond(request, routes.get(pathname), client);
    const origin = request.headers.get('origin');
    log({
      event: 'request',
      // Only known words are logged; any other method or path is a text from the client.
      method: loggedMethods.has(method) ? method : '*',
      path: routes.has(pathname) ? pathname : '*',
      status,
      ms: Math.round(performance.now() - startedAt),
    });
    return {
      status,
      headers: {
        ...headers,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        vary: 'Origin',
        ...(isAllowed(origin) && {
          'access-control-allow-origin': origin,
          'access-control-expose-headers': 'Retry-After',
        }),
      },
      body,
    };
  };
}

const sizeOf = (files: readonly Part[]): number => files.reduce((sum, { content }) => sum + content.byteLength, 0);
