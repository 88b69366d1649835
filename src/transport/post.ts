import type { EncodedMessage } from './formats/wire-format.ts';

/** The response to one attempt; without a status when there was none. */
export type EndpointResponse =
  | {
      /** 0 for a redirect, which is not followed. */
      readonly status: number;
      /** Undefined when the body was cut off. */
      readonly text: string | undefined;
      readonly retryAfter: string | null;
    }
  | { readonly status: undefined; readonly timedOut: boolean };

/** A request for one attempt. */
export interface PostRequest extends Pick<EncodedMessage, 'body'> {
  readonly endpoint: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: 'same-origin' | 'include' | 'omit';
  /** The longest wait for the whole response, in milliseconds. */
  readonly timeout: number;
  /** Aborts the attempt. */
  readonly signal: AbortSignal;
  /** Called with the uploaded fraction of the body, from 0 to 1. */
  readonly onProgress?: ((progress: number) => void) | undefined;
}

/** Posts a message once. Resolves in every case; never throws. */
export async function post(request: PostRequest): Promise<EndpointResponse> {
  const { endpoint, body, headers, credentials, timeout, signal } = request;
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const timer = setTimeout(abort, timeout);
  signal.addEventListener('abort', abort);
  try {
    signal.throwIfAborted();
    const response = await fetch(endpoint, {
      method: 'POST',
      headers,
      body,
      cache: 'no-store',
      credentials,
      // Following a redirect drops the body and may end in the 200 of a log-in page, which is no receipt.
      redirect: 'manual',
      signal: controller.signal,
    });
    const text = await response.text().catch(() => undefined);
    return { status: response.status, text, retryAfter: response.headers.get('retry-after') };
  } catch {
    return { status: undefined, timedOut: controller.signal.aborted && !signal.aborted };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}
