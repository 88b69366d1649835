import type { FileInfo } from '../contract/files.ts';
import { ProblemSchema, ReceiptSchema, type FailureReason, type Problem, type Receipt } from '../contract/receipt.ts';
import type { Submission } from '../contract/submission.ts';

/** How a try to send ended. Only the endpoint's own 2xx is `ok`. */
export type SendResult =
  | { readonly ok: true; readonly receipt: Receipt }
  | { readonly ok: false; readonly reason: FailureReason; readonly issues: Problem['issues'] };

/** Where to send, and how long to wait. */
export interface SendOptions {
  /** Address that takes the POST, absolute or relative to the page. */
  readonly endpoint: string;
  /** Headers to send along; they need the endpoint's leave on another origin. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Files by the field that they were chosen in, in the order in which the message names them. */
  readonly files?: ReadonlyMap<string, readonly File[]>;
  /** Longest wait for the whole answer, in milliseconds; files add to it. */
  readonly timeout: number;
  /** Ends the try early; it then resolves as `network`. */
  readonly signal?: AbortSignal;
}

/** Files get more time, as much as a slow mobile network takes: a second for each 100 kB. */
const bytesPerMs = 100;

/** Posts a message once: as JSON, or with files as multipart. Resolves in every case; never throws. */
export async function send(submission: Submission, options: SendOptions): Promise<SendResult> {
  const { endpoint, timeout, signal, headers, files } = options;
  const message = encode(submission, files);
  const late = new AbortController();
  const stop = (): void => late.abort();
  const timer = setTimeout(stop, timeout + sizeOf(files) / bytesPerMs);
  signal?.addEventListener('abort', stop);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: headersOf(message.type, headers),
      body: message.body,
      cache: 'no-store',
      // A followed redirect drops the body and may end in a friendly 200 from a log-in page: that is no receipt.
      redirect: 'manual',
      signal: late.signal,
    });
    // The status is the answer; a body that breaks off after it takes nothing back.
    const body = readJson(await response.text().catch(() => ''));
    if (response.ok) return { ok: true, receipt: ReceiptSchema.safeParse(body).data ?? {} };
    const issues = ProblemSchema.safeParse(body).data?.issues ?? [];
    return { ok: false, reason: reasonOf(response.status, issues), issues };
  } catch {
    return { ok: false, reason: reasonOfSilence(late.signal.aborted && !signal?.aborted), issues: [] };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** A message alone is JSON; with files it is the part `message` of a form, and each file a part named by its field. */
function encode(submission: Submission, files: SendOptions['files']): { body: string | FormData; type?: string } {
  const json = JSON.stringify(submission);
  if (!files?.size) return { body: json, type: 'application/json' };
  const body = new FormData();
  body.set('message', new Blob([json], { type: 'application/json' }));
  for (const [field, chosen] of files) {
    const told: readonly FileInfo[] = Object(submission.values[field]);
    for (const [index, file] of chosen.entries()) body.append(field, file, told[index]?.name);
  }
  return { body };
}

/** The headers of a config, and ours, which go before: whatever its case, each goes out once. */
function headersOf(type: string | undefined, own: SendOptions['headers']): Headers {
  const headers = new Headers(own);
  headers.set('accept', 'application/json, application/problem+json');
  // The browser writes the type of a form itself, with the boundary that it chose.
  if (type === undefined) headers.delete('content-type');
  else headers.set('content-type', type);
  return headers;
}

const sizeOf = (files: SendOptions['files']): number =>
  [...(files?.values() ?? [])].flat().reduce((total, { size }) => total + size, 0);

function reasonOf(status: number, issues: Problem['issues']): FailureReason {
  if (status === 422 || (status === 400 && issues.length > 0)) return 'invalid';
  if (status === 409) return 'conflict';
  if (status === 413) return 'tooLarge';
  if (status === 429) return 'busy';
  return status === 408 || status >= 500 ? 'unavailable' : 'refused';
}

function reasonOfSilence(timedOut: boolean): FailureReason {
  if (timedOut) return 'timeout';
  return navigator.onLine ? 'network' : 'offline';
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
