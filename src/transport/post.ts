import type { EncodedMessage } from './formats/wire-format.ts';

/** The response to one attempt; without a status when there was none. */
export type EndpointResponse =
  | {
      /** 0 for a redirect, which is not followed, and for the challenge of a firewall. */
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

/** Present when AWS WAF answers 202 without a body instead of the endpoint. */
export const challengeHeader = 'x-amzn-waf-action';

/** Posts a message once. Resolves in every case; never throws. */
export async function post(request: PostRequest): Promise<EndpointResponse> {
  const { endpoint, body, headers, credentials, timeout, signal } = request;
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const timer = setTimeout(abort, timeout);
  signal.addEventListener('abort', abort);
  // Raced, since a fetch() of the page's own may not know the signal, as that of an old polyfill.
  const aborted = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', reject);
  });
  try {
    signal.throwIfAborted();
    const sending = fetch(endpoint, {
      method: 'POST',
      headers,
      body,
      cache: 'no-store',
      credentials,
      // Following a redirect drops the body and may end in the 200 of a log-in page, which is no receipt.
      redirect: 'manual',
      signal: controller.signal,
    });
    const response = await Promise.race([sending, aborted]);
    const text = await Promise.race([response.text(), aborted]).catch(() => undefined);
    const retryAfter = response.headers.get('retry-after');
    return { status: response.headers.get(challengeHeader) === null ? response.status : 0, text, retryAfter };
  } catch {
    return { status: undefined, timedOut: controller.signal.aborted && !signal.aborted };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}
