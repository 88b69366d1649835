import { ProblemSchema, ReceiptSchema } from '../contract/receipt.js';
/** Files get more time, as much as a slow mobile network takes: a second for each 100 kB. */
const bytesPerMs = 100;
/** Posts a message once: as JSON, or with files as multipart. Resolves in every case; never throws. */
export async function send(submission, options) {
    const { endpoint, timeout, signal, headers, files } = options;
    const message = encode(submission, files);
    const late = new AbortController();
    const stop = () => late.abort();
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
/** A message alone is JSON; with files it is the part `message` of a form, and each file a part named by its field. */
function encode(submission, files) {
    const json = JSON.stringify(submission);
    if (!files?.size)
        return { body: json, type: 'application/json' };
    const body = new FormData();
    body.set('message', new Blob([json], { type: 'application/json' }));
    for (const [field, chosen] of files) {
        const told = Object(submission.values[field]);
        for (const [index, file] of chosen.entries())
            body.append(field, file, told[index]?.name);
    }
    return { body };
}
/** The headers of a config, and ours, which go before: whatever its case, each goes out once. */
function headersOf(type, own) {
    const headers = new Headers(own);
    headers.set('accept', 'application/json, application/problem+json');
    // The browser writes the type of a form itself, with the boundary that it chose.
    if (type === undefined)
        headers.delete('content-type');
    else
        headers.set('content-type', type);
    return headers;
}
const sizeOf = (files) => [...(files?.values() ?? [])].flat().reduce((total, { size }) => total + size, 0);
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
