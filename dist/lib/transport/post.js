/** Posts a message once. Resolves in every case; never throws. */
export async function post(request) {
    const { address, message, headers, credentials, timeout, signal } = request;
    const late = new AbortController();
    const stop = () => late.abort();
    const timer = setTimeout(stop, timeout);
    signal.addEventListener('abort', stop);
    try {
        signal.throwIfAborted();
        const response = await fetch(address, {
            method: 'POST',
            headers,
            body: message.body,
            cache: 'no-store',
            credentials,
            // A followed redirect drops the body and may end in a friendly 200 from a log-in page: that is no receipt.
            redirect: 'manual',
            signal: late.signal,
        });
        // The status is the answer; a body that breaks off after it takes nothing back.
        const text = await response.text().catch(() => '');
        return { status: response.status, text, retryAfter: response.headers.get('retry-after') };
    }
    catch {
        return { status: undefined, timedOut: late.signal.aborted && !signal.aborted };
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
    }
}
