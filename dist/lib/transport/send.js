import { ProblemSchema, ReceiptSchema } from '../contract/receipt.js';
/** Posts a message once, as JSON. Resolves in every case; never throws. */
export async function send(submission, options) {
    const { endpoint, timeout, signal } = options;
    const late = new AbortController();
    const stop = () => late.abort();
    const timer = setTimeout(stop, timeout);
    signal?.addEventListener('abort', stop);
    try {
        const response = await fetch(endpoint, {
            method: 'POST',
            headers: { 'content-type': 'application/json', accept: 'application/json, application/problem+json' },
            body: JSON.stringify(submission),
            cache: 'no-store',
            // A followed redirect drops the body and may end in a friendly 200 from a log-in page: that is no receipt.
            redirect: 'manual',
            signal: late.signal,
        });
        // The status is the answer; a body that breaks off after it takes nothing back.
        const body = readJson(await response.text().catch(() => ''));
        if (response.ok)
            return { ok: true, receipt: ReceiptSchema.safeParse(body).data ?? {} };
        const issues = ProblemSchema.safeParse(body).data?.issues ?? [];
        return { ok: false, reason: reasonOf(response.status, issues), issues };
    }
    catch {
        return { ok: false, reason: reasonOfSilence(late.signal.aborted && !signal?.aborted), issues: [] };
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
    }
}
function reasonOf(status, issues) {
    if (status === 422 || (status === 400 && issues.length > 0))
        return 'invalid';
    if (status === 409)
        return 'conflict';
    if (status === 413)
        return 'tooLarge';
    if (status === 429)
        return 'busy';
    return status === 408 || status >= 500 ? 'unavailable' : 'refused';
}
function reasonOfSilence(timedOut) {
    if (timedOut)
        return 'timeout';
    return navigator.onLine ? 'network' : 'offline';
}
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
