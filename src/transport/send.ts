import type { Config } from '../contract/config/schema.ts';
import { sendingTime } from '../contract/message/limits.ts';
import {
  ProblemSchema,
  ReceiptSchema,
  type FailureReason,
  type Problem,
  type Receipt,
} from '../contract/message/receipt.ts';
import type { Submission } from '../contract/message/submission.ts';
import { json } from './formats/json.ts';
import type { EncodedMessage, EncodeOptions, WireFormat } from './formats/wire-format.ts';
import { post, type EndpointResponse } from './post.ts';
import { retryDelay, sleep } from './retry.ts';

/** The outcome of sending; `ok` only after a 2xx response of the endpoint itself. */
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
 * Resolves in every case; never throws.
 */
export async function send(submission: Submission, options: SendOptions): Promise<SendResult> {
  const { endpoint, credentials = 'same-origin', signal = neverAborted, wait = sleep, onRetry, onProgress } = options;
  let unsure = false;
  const fail = (reason: FailureReason, issues: Problem['issues'] = []): SendResult => ({
    ok: false,
    reason,
    issues,
    unsure,
  });

  let format: WireFormat;
  let message: EncodedMessage | undefined;
  let postOnce: typeof post;
  try {
    format = await loadFormat(options);
    message = format.encode(submission, options);
    postOnce = await pickSender(options);
  } catch {
    return fail(isOffline() ? 'offline' : 'incomplete');
  }
  if (!message) return fail('unconfigured');
  const { readReceipt = parseJson, isError = () => false } = format;
  const { body, isNotIdempotent } = message;
  const headers = createHeaders(message, submission.id, options);
  const isRepeatable = !isNotIdempotent || headers.has('idempotency-key');
  const timeout = sendingTime(options.timeout, totalSize(options.files));
  const request = { endpoint, body, headers, credentials, timeout, signal, onProgress };

  const attempt = async (count: number): Promise<SendResult> => {
    if (signal.aborted) return fail('network');
    if (isOffline()) return fail('offline');
    const response = await postOnce(request);
    const { status } = response;
    // After a gateway timeout (502, 504, or a gateway's own status) the endpoint may have accepted the message.
    unsure ||= status === undefined || status === 502 || status > 503;
    if (status !== undefined && status >= 200 && status < 300 && !isError(response.text)) {
      return { ok: true, receipt: ReceiptSchema.safeParse(readReceipt(response.text)).data ?? {} };
    }
    const delay = isRepeatable || isUnprocessed(status) ? retryDelay(count, response) : undefined;
    if (count === maxAttempts || delay === undefined) return failWith(response);
    if (!isOffline()) {
      onRetry?.();
      await wait(delay, signal);
    }
    return attempt(count + 1);
  };

  const failWith = (response: EndpointResponse): SendResult => {
    if (response.status === undefined) {
      if (isOffline()) return fail('offline');
      return fail(response.timedOut ? 'timeout' : 'network');
    }
    const issues = ProblemSchema.safeParse(parseJson(response.text)).data?.issues ?? [];
    return fail(
      failureReason(response.status, issues),
      issues.map((issue) => withFieldName(issue, options)),
    );
  };

  return attempt(1);
}

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
  { headers: configHeaders, endpoint, idempotencyKey }: SendOptions,
): Headers {
  const headers = new Headers(configHeaders);
  headers.set('accept', 'application/json, application/problem+json');
  if (contentType === undefined) headers.delete('content-type');
  else headers.set('content-type', contentType);
  // A string of structured fields (RFC 9651): the quotes are part of it.
  if (idempotencyKey || isSameOrigin(endpoint)) headers.set('idempotency-key', `"${id}"`);
  return headers;
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
