import { sendingTime } from '../contract/message/limits.js';
import { readProblem, readReceipt, } from '../contract/message/receipt.js';
import { json } from './formats/json.js';
import { parseJson } from './parse-json.js';
import { post } from './post.js';
import { isRepeatable, retryDelay, sleep } from './retry.js';
import { watchPolicy } from './watch-policy.js';
const maxAttempts = 4;
const neverAborted = new AbortController().signal;
/**
 * Posts a message until the endpoint has accepted or rejected it, at most four times.
 *
 * Tries again when there was no response or the status asks for it (408, 425, 429, 5xx); any other response is final.
 * A message that the endpoint cannot recognize is repeated only after a status that says that it was not processed.
 * Resolves in every case; never throws.
 */
export async function send(submission, options) {
    const state = { unsure: false };
    const fail = (reason, issues = []) => {
        return { ok: false, reason, issues, unsure: state.unsure };
    };
    let prepared;
    try {
        prepared = await prepare(submission, options);
    }
    catch (error) {
        // A file cannot be loaded, or the page has replaced a global that it or the browser needs.
        console.error('synpunkt: the message could not be prepared:', error);
        return fail(isOffline() ? 'offline' : 'incomplete');
    }
    if (!prepared)
        return fail('unconfigured');
    try {
        return await attempt(1, prepared, { ...options, state, fail });
    }
    catch (error) {
        console.error('synpunkt: the message could not be sent:', error);
        return fail('incomplete');
    }
}
/** Encodes a message. Undefined when the config lacks a field that the format requires; rejects when a file is missing. */
async function prepare(submission, options) {
    const { endpoint, credentials = 'same-origin', signal = neverAborted, onProgress } = options;
    const format = await loadFormat(options);
    const message = format.encode(submission, options);
    if (!message)
        return undefined;
    const postOnce = await pickSender(options);
    const headers = createHeaders(message, submission.id, options);
    const timeout = sendingTime(options.timeout, totalSize(options.files));
    const request = { endpoint, body: message.body, headers, credentials, timeout, signal, onProgress };
    return { format, postOnce, request };
}
async function attempt(count, prepared, options) {
    const { format, postOnce, request } = prepared;
    const { state, fail, wait = sleep, onRetry } = options;
    const { signal } = request;
    if (signal.aborted)
        return fail('network');
    const { unsure } = state;
    // An exception from here on says nothing about the message.
    state.unsure = true;
    const wasForbidden = watchPolicy(request.endpoint);
    const response = withoutCutBody(await postOnce(request));
    const { status } = response;
    const isForbidden = await wasForbidden(status !== undefined);
    state.unsure = unsure || (!isForbidden && isUnsure(status));
    if (status !== undefined && status >= 200 && status < 300) {
        const reply = format.readReply(response.text ?? '');
        if (reply.kind === 'accepted') {
            const receipt = readReceipt(reply.receipt);
            warnOfUnusableKeys(reply.receipt, receipt);
            return { ok: true, receipt };
        }
        if (reply.kind === 'rejected')
            return fail('refused');
        state.unsure = true;
        console.error(`synpunkt: the endpoint has answered ${status} without a confirmation: ${reply.found}; see "Your own endpoint"`);
        return fail('network');
    }
    if (isForbidden) {
        console.error(`synpunkt: the policy of the page forbids messages to ${request.endpoint}; add it to connect-src`);
        return fail('refused');
    }
    const delay = isRepeatable(options) || isUnprocessed(status) ? retryDelay(count, response) : undefined;
    if (count === maxAttempts || delay === undefined)
        return failWith(response, options);
    onRetry?.();
    await wait(delay, signal);
    return attempt(count + 1, prepared, options);
}
/** The expected value of each key of a receipt, in words. */
const receiptKeys = {
    reference: 'a text of 1 to 100 characters',
    receivedAt: 'a time such as 2026-12-01T09:30:00Z',
    answerBy: 'a day such as 2026-12-08',
};
/** Tells the developer of the endpoint why a part of the answer is not shown. */
function warnOfUnusableKeys(answer, receipt) {
    const values = Object(answer);
    for (const [key, wanted] of Object.entries(receiptKeys)) {
        if ((values[key] ?? '') === '' || Object.hasOwn(receipt, key))
            continue;
        console.error(`synpunkt: "${key}" in the answer of the endpoint is not ${wanted}; the receipt does without it`);
    }
}
function failWith(response, options) {
    const { fail, endpoint } = options;
    if (response.status === undefined) {
        // The flag chooses the words alone: with some VPNs it is wrong.
        if (isOffline())
            return fail('offline');
        if (response.timedOut)
            return fail('timeout');
        console.error(`synpunkt: no answer from ${endpoint}, or none that this page may read; see "Your own endpoint"`);
        return fail('network');
    }
    const issues = readProblem(parseJson(response.text ?? ''));
    const reason = failureReason(response.status, issues);
    if (reason === 'refused') {
        const advice = response.status === 403 ? 'is the origin of this page listed there?' : 'see "Your own endpoint"';
        console.error(`synpunkt: ${endpoint} has answered ${response.status}; ${advice}`);
    }
    return fail(reason, issues.map((issue) => withFieldName(issue, options)));
}
/** Discards a 200 whose body was cut off: the body would have decided, while other statuses of success come from APIs alone. */
const withoutCutBody = (response) => response.status === 200 && response.text === undefined ? { status: undefined, timedOut: false } : response;
/**
 * Whether the endpoint may have accepted a message with this status: without one, after a redirect, which many answer
 * once they have stored a message, or after a gateway's timeout (502, 504, or a status of its own).
 */
const isUnsure = (status) => status === undefined || status < 200 || isRedirect(status) || status === 502 || status > 503;
// Browsers hide the status of a redirect that is not followed.
const isRedirect = (status) => status === 0 || (status >= 300 && status < 400);
/** Loads the format that the config names. Rejects when its file cannot be loaded. */
async function loadFormat({ format = 'json', files }) {
    if (format === 'json' && !files?.size)
        return json;
    const { wireFormats } = await import('./formats.entry.js');
    return wireFormats[format];
}
/**
 * Picks the function that posts the message: files are uploaded with progress.
 *
 * A progress listener causes a CORS preflight, so a format that needs none is posted without it to another origin; and
 * `XMLHttpRequest` cannot omit cookies.
 */
async function pickSender(options) {
    const { files, format = 'json', onProgress, credentials } = options;
    const canReport = files?.size && onProgress && credentials !== 'omit' && typeof XMLHttpRequest === 'function';
    if (!canReport || (format !== 'json' && !isSameOrigin(options.endpoint)))
        return post;
    return (await import('./formats.entry.js')).upload;
}
/** Creates the headers: those of the config, overridden by synpunkt's. */
function createHeaders({ contentType }, id, { headers = {}, endpoint, idempotencyKey }) {
    const { 'content-type': _, ...configHeaders } = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    return {
        ...configHeaders,
        accept: 'application/json, application/problem+json',
        ...(contentType !== undefined && { 'content-type': contentType }),
        // A string of structured fields (RFC 9651): the quotes are part of it.
        ...((idempotencyKey || isSameOrigin(endpoint)) && { 'idempotency-key': `"${id}"` }),
    };
}
function isSameOrigin(address) {
    // The tests with many senders run in Node, where there is no page.
    const { document, location } = globalThis;
    try {
        return new URL(address, document?.baseURI).origin === location?.origin;
    }
    catch {
        return false;
    }
}
/** Whether the status implies that the endpoint has not processed the message. */
const isUnprocessed = (status) => [408, 425, 429, 503].some((code) => code === status);
// Node does not define navigator.onLine.
const isOffline = () => navigator.onLine === false;
function totalSize(files) {
    let total = 0;
    for (const { size } of [...(files?.values() ?? [])].flat())
        total += size;
    return total;
}
function failureReason(status, issues) {
    if (isRedirect(status))
        return 'network';
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
/** Replaces the endpoint's name for a field by the name in the form. */
function withFieldName(issue, { fieldNames = {} }) {
    const name = Object.keys(fieldNames).find((field) => fieldNames[field] === issue.field);
    return { ...issue, field: name ?? issue.field };
}
