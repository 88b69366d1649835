/** Present when AWS WAF answers 202 without a body instead of the endpoint. */
export const challengeHeader = 'x-amzn-waf-action';
/** Posts a message once. Resolves in every case; never throws. */
export async function post(request) {
    const { endpoint, body, headers, credentials, timeout, signal } = request;
    const controller = new AbortController();
    const abort = () => controller.abort();
    const timer = setTimeout(abort, timeout);
    signal.addEventListener('abort', abort);
    // Raced, since a fetch() of the page's own may not know the signal, as that of an old polyfill.
    const aborted = new Promise((_, reject) => {
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
    }
    catch {
        return { status: undefined, timedOut: controller.signal.aborted && !signal.aborted };
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
    }
}
