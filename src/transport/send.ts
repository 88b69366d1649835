import type { Config } from '../contract/config/schema.ts';
import { sendingTime } from '../contract/message/limits.ts';
import {
  readProblem,
  readReceipt,
  type FailureReason,
  type Problem,
  type Receipt,
} from '../contract/message/receipt.ts';
import type { Submission } from '../contract/message/submission.ts';
import { json } from './formats/json.ts';
import type { EncodedMessage, EncodeOptions, WireFormat } from './formats/wire-format.ts';
import { parseJson } from './parse-json.ts';
import { post, type EndpointResponse } from './post.ts';
import { isRepeatable, retryDelay, sleep } from './retry.ts';
import { watchPolicy } from './watch-policy.ts';

/** The outcome of sending; `ok` only when the endpoint itself has confirmed the message. */
export type SendResult =
  | { readonly ok: true; readonly receipt: Receipt }
  | {
      readonly ok: false;
      readonly reason: FailureReason;
      readonly issues: Problem['issues'];
      /** Whether the message may have arrived although no response did. */
      readonly unsure: boolean;
    };

/** Options of send(); config keys default as in the config. */
export interface SendOptions
  extends EncodeOptions, Partial<Pick<Config, 'format' | 'credentials' | 'idempotencyKey' | 'headers'>> {
  /** URL to post to, absolute or relative to the page. */
  readonly endpoint: string;
  /** The longest wait for the response to one attempt, in milliseconds; extended for files. */
  readonly timeout: number;
  /** Aborts sending, also between two attempts; the result is then `network`. */
  readonly signal?: AbortSignal;
  /** Called when an attempt has failed and another follows. */
  readonly onRetry?: () => void;
  /** Called with the uploaded fraction of the files, from 0 to 1. */
  readonly onProgress?: (progress: number) => void;
  /** Waits between two attempts, in milliseconds. Default: a timer. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

const maxAttempts = 4;

const neverAborted = new AbortController().signal;

/**
 * Posts a message until the endpoint has accepted or rejected it, at most four times.
 *
 * Tries again when there was no response or the status asks for it (408, 425, 429, 5xx); any other response is final.
 * A message that the endpoint cannot recognize is repeated only after a status that says that it was not processed.
 * Resolves in every case; never throws.
 */
export async function send(submission: Submission, options: SendOptions): Promise<SendResult> {
  const state: SendState = { unsure: false };
  const fail = (reason: FailureReason, issues: Problem['issues'] = []): SendResult => {
    return { ok: false, reason, issues, unsure: state.unsure };
  };
  let prepared: PreparedRequest | undefined;
  try {
    prepared = await prepare(submission, options);
  } catch (error) {
    // A file cannot be loaded, or the page has replaced a global that it or the browser needs.
    console.error('synpunkt: the message could not be prepared:', error);
    return fail(isOffline() ? 'offline' : 'incomplete');
  }
  if (!prepared) return fail('unconfigured');
  try {
    return await attempt(1, prepared, { ...options, state, fail });
  } catch (error) {
    console.error('synpunkt: the message could not be sent:', error);
    return fail('incomplete');
  }
}

/** Whether the message may have arrived, over all attempts. */
interface SendState {
  unsure: boolean;
}

/** A message that can be posted. */
interface PreparedRequest {
  readonly format: WireFormat;
  readonly postOnce: typeof post;
  readonly request: Parameters<typeof post>[0];
}

interface AttemptOptions extends SendOptions {
  readonly state: SendState;
  readonly fail: (reason: FailureReason, issues?: Problem['issues']) => SendResult;
}

/** Encodes a message. Undefined when the config lacks a field that the format requires; rejects when a file is missing. */
async function prepare(submission: Submission, options: SendOptions): Promise<PreparedRequest | undefined> {
  const { endpoint, credentials = 'same-origin', signal = neverAborted, onProgress } = options;
  const format = await loadFormat(options);
  const message = format.encode(submission, options);
  if (!message) return undefined;
  const postOnce = await pickSender(options);
  const headers = createHeaders(message, submission.id, options);
  const timeout = sendingTime(options.timeout, totalSize(options.files));
  const request = { endpoint, body: message.body, headers, credentials, timeout, signal, onProgress };
  return { format, postOnce, request };
}

async function attempt(count: number, prepared: PreparedRequest, options: AttemptOptions): Promise<SendResult> {
  const { format, postOnce, request } = prepared;
  const { state, fail, wait = sleep, onRetry } = options;
  const { signal } = request;
  if (signal.aborted) return fail('network');
  const { unsure } = state;
  // An exception from here on says nothing about the message.
  state.unsure = true;
  const wasForbidden = watchPolicy(request.endpoint);
  const response = withoutCutBody(await postOnce(request));
  const { status } = response;
  const isForbidden = await wasForbidden(status !== undefined);
  state.unsure = unsure || (!isForbidden && isUnsure(status));
  if (status !== undefined && status >= 200 && status < 300) {
    const reply = format.readReply(response.text ?? '');
    if (reply.kind === 'accepted') {
      const receipt = readReceipt(reply.receipt);
      warnOfUnusableKeys(reply.receipt, receipt);
      return { ok: true, receipt };
    }
    if (reply.kind === 'rejected') return fail('refused');
    state.unsure = true;
    console.error(
      `synpunkt: the endpoint has answered ${status} without a confirmation: ${reply.found}; see "Your own endpoint"`,
    );
    return fail('network');
  }
  if (isForbidden) {
    console.error(`synpunkt: the policy of the page forbids messages to ${request.endpoint}; add it to connect-src`);
    return fail('refused');
  }
  const delay = isRepeatable(options) || isUnprocessed(status) ? retryDelay(count, response) : undefined;
  if (count === maxAttempts || delay === undefined) return failWith(response, options);
  onRetry?.();
  await wait(delay, signal);
  return attempt(count + 1, prepared, options);
}

/** The expected value of each key of a receipt, in words. */
const receiptKeys = {
  reference: 'a text of 1 to 100 characters',
  receivedAt: 'a time such as 2026-12-01T09:30:00Z',
  answerBy: 'a day such as 2026-12-08',
} as const satisfies Record<keyof Receipt, string>;

/** Tells the developer of the endpoint why a part of the answer is not shown. */
function warnOfUnusableKeys(answer: unknown, receipt: Receipt): void {
  const values: Readonly<Record<string, unknown>> = Object(answer);
  for (const [key, wanted] of Object.entries(receiptKeys)) {
    if ((values[key] ?? '') === '' || Object.hasOwn(receipt, key)) continue;
    console.error(`synpunkt: "${key}" in the answer of the endpoint is not ${wanted}; the receipt does without it`);
  }
}

function failWith(response: EndpointResponse, options: AttemptOptions): SendResult {
  const { fail, endpoint } = options;
  if (response.status === undefined) {
    // The flag chooses the words alone: with some VPNs it is wrong.
    if (isOffline()) return fail('offline');
    if (response.timedOut) return fail('timeout');
    console.error(`synpunkt: no answer from ${endpoint}, or none that this page may read; see "Your own endpoint"`);
    return fail('network');
  }
  const issues = readProblem(parseJson(response.text ?? ''));
  const reason = failureReason(response.status, issues);
  if (reason === 'refused') {
    const advice = response.status === 403 ? 'is the origin of this page listed there?' : 'see "Your own endpoint"';
    console.error(`synpunkt: ${endpoint} has answered ${response.status}; ${advice}`);
  }
  return fail(
    reason,
    issues.map((issue) => withFieldName(issue, options)),
  );
}

/** Discards a 200 whose body was cut off: the body would have decided, while other statuses of success come from APIs alone. */
const withoutCutBody = (response: EndpointResponse): EndpointResponse =>
  response.status === 200 && response.text === undefined ? { status: undefined, timedOut: false } : response;

/**
 * Whether the endpoint may have accepted a message with this status: without one, after a redirect, which many answer
 * once they have stored a message, or after a gateway's timeout (502, 504, or a status of its own).
 */
const isUnsure = (status: number | undefined): boolean =>
  status === undefined || status < 200 || isRedirect(status) || status === 502 || status > 503;

// Browsers hide the status of a redirect that is not followed.
const isRedirect = (status: number): boolean => status === 0 || (status >= 300 && status < 400);

/** Loads the format that the config names. Rejects when its file cannot be loaded. */
async function loadFormat({ format = 'json', files }: SendOptions): Promise<WireFormat> {
  if (format === 'json' && !files?.size) return json;
  const { wireFormats } = await import('./formats.entry.ts');
  return wireFormats[format];
}

/**
 * Picks the function that posts the message: files are uploaded with progress.
 *
 * A progress listener causes a CORS preflight, so a format that needs none is posted without it to another origin; and
 * `XMLHttpRequest` cannot omit cookies.
 */
async function pickSender(options: SendOptions): Promise<typeof post> {
  const { files, format = 'json', onProgress, credentials } = options;
  const canReport = files?.size && onProgress && credentials !== 'omit' && typeof XMLHttpRequest === 'function';
  if (!canReport || (format !== 'json' && !isSameOrigin(options.endpoint))) return post;
  return (await import('./formats.entry.ts')).upload;
}

/** Creates the headers: those of the config, overridden by synpunkt's. */
function createHeaders(
  { contentType }: EncodedMessage,
  id: string,
  { headers = {}, endpoint, idempotencyKey }: SendOptions,
): Readonly<Record<string, string>> {
  const { 'content-type': _, ...configHeaders } = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return {
    ...configHeaders,
    accept: 'application/json, application/problem+json',
    ...(contentType !== undefined && { 'content-type': contentType }),
    // A string of structured fields (RFC 9651): the quotes are part of it.
    ...((idempotencyKey || isSameOrigin(endpoint)) && { 'idempotency-key': `"${id}"` }),
  };
}

function isSameOrigin(address: string): boolean {
  // The tests with many senders run in Node, where there is no page.
  const { document, location } = globalThis as Partial<typeof globalThis>;
  try {
    return new URL(address, document?.baseURI).origin === location?.origin;
  } catch {
    return false;
  }
}

/** Whether the status implies that the endpoint has not processed the message. */
const isUnprocessed = (status: number | undefined): boolean => [408, 425, 429, 503].some((code) => code === status);

// Node does not define navigator.onLine.
const isOffline = (): boolean => (navigator as { onLine?: boolean }).onLine === false;

function totalSize(files: SendOptions['files']): number {
  let total = 0;
  for (const { size } of [...(files?.values() ?? [])].flat()) total += size;
  return total;
}

function failureReason(status: number, issues: Problem['issues']): FailureReason {
  if (isRedirect(status)) return 'network';
  if (status === 422 || (status === 400 && issues.length > 0)) return 'invalid';
  if (status === 409) return 'conflict';
  if (status === 413) return 'tooLarge';
  if (status === 415) return 'unsupported';
  if (status === 429) return 'busy';
  return status === 408 || status === 425 || status >= 500 ? 'unavailable' : 'refused';
}

/** Replaces the endpoint's name for a field by the name in the form. */
function withFieldName(issue: Problem['issues'][number], { fieldNames = {} }: SendOptions): Problem['issues'][number] {
  const name = Object.keys(fieldNames).find((field) => fieldNames[field] === issue.field);
  return { ...issue, field: name ?? issue.field };
}
