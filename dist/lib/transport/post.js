/** Posts a message once. Resolves in every case; never throws. */
export async function post(request) {
    const { endpoint, body, headers, credentials, timeout, signal } = request;
    const controller = new AbortController();
    const abort = () => controller.abort();
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
    }
    catch {
        return { status: undefined, timedOut: controller.signal.aborted && !signal.aborted };
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
    }
}
