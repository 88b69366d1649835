import { ProblemSchema, ReceiptSchema, } from '../contract/message/receipt.js';
import { delayBefore, waitFor } from './delay.js';
import { encodeJson } from './formats/json.js';
import { post } from './post.js';
/** Files get more time, as much as a slow mobile network takes: a second for each 100 kB. */
const bytesPerMs = 100;
/** The same message goes out so often at most. */
const mostTries = 4;
const never = new AbortController().signal;
/**
 * Posts a message until the endpoint has answered, four times at most. A try without an answer and one that the endpoint
 * asks to be repeated (408, 425, 429, 5xx) are followed by another; any other answer is final. Resolves in every case;
 * never throws.
 */
export async function send(submission, options) {
    const { endpoint, credentials = 'same-origin', signal = never, wait = waitFor, onRetry } = options;
    let unsure = false;
    const fail = (reason, issues = []) => ({
        ok: false,
        reason,
        issues,
        unsure,
    });
    let message;
    let postBy;
    try {
        message = (await formatOf(options))(submission, options);
        postBy = await pickSender(options);
    }
    catch {
        return fail(isOffline() ? 'offline' : 'incomplete');
    }
    if (!message)
        return fail('unconfigured');
    const { isNotIdempotent: isTakenTwice, isRefusal, readReceipt = readJson } = message;
    const headers = headersOf(message, submission.id, options);
    const isRepeatable = !isTakenTwice || headers.has('idempotency-key');
    const timeout = options.timeout + sizeOf(options.files) / bytesPerMs;
    const request = { address: endpoint, message, headers, credentials, timeout, signal, onProgress: options.onProgress };
    const attempt = async (count) => {
        if (signal.aborted)
            return fail('network');
        if (isOffline())
            return fail('offline');
        const answer = await postBy(request);
        const { status } = answer;
        // A gateway that waited in vain (502, 504), or has a status of its own for that, knows no more than we do.
        unsure ||= status === undefined || status === 502 || status > 503;
        if (status !== undefined && status >= 200 && status < 300 && !isRefusal?.(answer.text)) {
            return { ok: true, receipt: ReceiptSchema.safeParse(readReceipt(answer.text)).data ?? {} };
        }
        const delay = isRepeatable || isUntouched(status) ? delayBefore(count, answer) : undefined;
        if (count === mostTries || delay === undefined)
            return giveUp(answer);
        if (!isOffline()) {
            onRetry?.();
            await wait(delay, signal);
        }
        return attempt(count + 1);
    };
    const giveUp = (answer) => {
        if (answer.status === undefined) {
            if (isOffline())
                return fail('offline');
            return fail(answer.timedOut ? 'timeout' : 'network');
        }
        const issues = ProblemSchema.safeParse(readJson(answer.text)).data?.issues ?? [];
        return fail(reasonOf(answer.status, issues), issues.map((issue) => ours(issue, options)));
    };
    return attempt(1);
}
/** Takes what writes the message as the config says. Rejects where it cannot be had. */
async function formatOf({ format, files }) {
    switch (format) {
        case 'urlencoded':
            return (await import('./formats/html-form.js')).encodeUrlencoded;
        case 'multipart':
            return (await import('./formats/html-form.js')).encodeMultipart;
        case 'open311':
            return (await import('./formats/open311.js')).encodeOpen311;
        default:
            return files?.size ? (await import('./sending-files.js')).encodeWithFiles : encodeJson;
    }
}
/**
 * Files go out in a way that tells how far they have come. Listening to that takes a preflight, so that a format which
 * does without stays as it is on another origin; and that way cannot withhold cookies.
 */
async function pickSender(options) {
    const { files, format = 'json', onProgress, credentials } = options;
    const isHeard = files?.size && onProgress && credentials !== 'omit' && typeof XMLHttpRequest === 'function';
    if (!isHeard || (format !== 'json' && !isOwn(options.endpoint)))
        return post;
    return (await import('./sending-files.js')).upload;
}
/** The headers of a config, and ours, which go before: whatever its case, each goes out once. */
function headersOf({ type }, id, { headers: own, endpoint, idempotencyKey }) {
    const headers = new Headers(own);
    headers.set('accept', 'application/json, application/problem+json');
    // The browser writes the type of a form itself, with the boundary that it chose.
    if (type === undefined)
        headers.delete('content-type');
    else
        headers.set('content-type', type);
    // A string of structured fields: the quotes are part of it.
    if (idempotencyKey || isOwn(endpoint))
        headers.set('idempotency-key', `"${id}"`);
    return headers;
}
/** Whether an address is of the page's own origin. */
function isOwn(address) {
    // Node, where the tests run that need many senders, has no page.
    const { document, location } = globalThis;
    try {
        return new URL(address, document?.baseURI).origin === location?.origin;
    }
    catch {
        return false;
    }
}
/** Whether an answer says that the message has not been looked at: it came too slowly, too early, too often, or in vain. */
const isUntouched = (status) => [408, 425, 429, 503].some((code) => code === status);
// Node has no word for it.
const isOffline = () => navigator.onLine === false;
function sizeOf(files) {
    let total = 0;
    for (const { size } of [...(files?.values() ?? [])].flat())
        total += size;
    return total;
}
function reasonOf(status, issues) {
    if (status === 422 || (status === 400 && issues.length > 0))
        return 'invalid';
    if (status === 409)
        return 'conflict';
    if (status === 413)
        return 'tooLarge';
    if (status === 415)
        return 'unsupported';
    if (status === 429)
        return 'busy';
    return status === 408 || status === 425 || status >= 500 ? 'unavailable' : 'refused';
}
/** An issue under the name that the form has for what the endpoint calls otherwise. */
function ours(issue, { fieldNames = {} }) {
    const name = Object.keys(fieldNames).find((own) => fieldNames[own] === issue.field);
    return { ...issue, field: name ?? issue.field };
}
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
