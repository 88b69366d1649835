import { computeDigest } from './compute-digest.js';
import { createReceipt } from './create-receipt.js';
import { findFileFields } from './file-fields.js';
import { errorCode } from './log.js';
import { matchFiles } from './match-files.js';
import { createMemoryBudget } from './memory-budget.js';
import { problemResponse } from './problem-response.js';
import { readMessage } from './read-message.js';
import { createSubmissionValidator } from './submission-validator.js';
const maxDepth = 20;
const loggedMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const retryLater = { headers: { 'retry-after': '30' } };
const respondHealthy = async () => Response.json({ status: 'ok' });
/** Path of the health check. */
export const healthPath = '/healthz';
/** Creates a receiver: it checks origin, limits and form, in this order, stores the message and responds with a receipt. */
export function createReceiver(options) {
    const { form, refreshForm, store, now = () => new Date(), log = () => { } } = options;
    const { path: messagesPath = '/synpunkter', maxBytes = 64 * 1024, maxBytesAtOnce = 256 * 1024 * 1024 } = options;
    const allowedOrigins = new Set(options.allowedOrigins);
    const validate = createSubmissionValidator({ form, refreshForm, now, log });
    const fileFields = findFileFields(form.fields);
    const limits = { message: { maxBytes, maxDepth }, ...fileFields };
    const openReservation = createMemoryBudget(Math.max(maxBytesAtOnce, maxBytes + fileFields.maxFileBytes));
    const allowedHeaders = ['content-type', 'idempotency-key', ...Object.keys(form.headers)].join(', ');
    const routes = new Map([
        [messagesPath, { POST: receive, OPTIONS: preflight }],
        [healthPath, { GET: respondHealthy, HEAD: respondHealthy }],
    ]);
    // Sandboxed frames and local files all send "null", so it identifies no page.
    const isAllowed = (origin) => origin !== null && origin !== 'null' && allowedOrigins.has(origin);
    async function receive(request) {
        if (!isAllowed(request.headers.get('origin')))
            return problemResponse(403);
        const reservation = openReservation();
        try {
            return await receiveMessage(request, reservation);
        }
        finally {
            reservation.release();
        }
    }
    async function receiveMessage(request, reservation) {
        const message = await readMessage(request, limits, reservation);
        if (!message.ok)
            return problemResponse(message.status, message.status === 503 ? retryLater : {});
        const validated = await validate(message.value);
        if (!validated.ok)
            return problemResponse(422, { issues: validated.issues });
        // UUIDs are case-insensitive (RFC 9562).
        const submission = { ...validated.submission, id: validated.submission.id.toLowerCase() };
        const matched = matchFiles(fileFields.names, submission.values, message.files);
        if (!matched.ok)
            return problemResponse(422, { issues: matched.issues });
        const { attachments } = matched;
        try {
            const digest = computeDigest(submission, attachments);
            const saved = await store.save({ ...submission, attachments, receivedAt: now(), digest });
            if (saved.outcome === 'conflict')
                return problemResponse(409);
            const receipt = await createReceipt(validated.form, submission.values, saved.receipt, log);
            return Response.json(receipt, { status: saved.outcome === 'stored' ? 201 : 200 });
        }
        catch (error) {
            log({ event: 'store-failed', reason: errorCode(error) });
            return problemResponse(503, retryLater);
        }
    }
    async function preflight(request) {
        if (!isAllowed(request.headers.get('origin')))
            return problemResponse(403);
        const headers = {
            'access-control-allow-methods': 'POST',
            'access-control-allow-headers': allowedHeaders,
            'access-control-max-age': '7200',
        };
        return new Response(null, { status: 204, headers });
    }
    async function respond(request, route) {
        if (route === undefined)
            return problemResponse(404);
        const handle = Object.hasOwn(route, request.method) ? route[request.method] : undefined;
        return handle?.(request) ?? problemResponse(405, { headers: { allow: Object.keys(route).join(', ') } });
    }
    return async (request) => {
        const startedAt = performance.now();
        const { pathname } = new URL(request.url);
        const response = await respond(request, routes.get(pathname));
        const { headers, status } = response;
        headers.set('cache-control', 'no-store');
        headers.set('x-content-type-options', 'nosniff');
        headers.set('vary', 'Origin');
        const origin = request.headers.get('origin');
        if (isAllowed(origin)) {
            headers.set('access-control-allow-origin', origin);
            headers.set('access-control-expose-headers', 'Retry-After');
        }
        log({
            event: 'request',
            // Only known words are logged; any other method or path is a text from the client.
            method: loggedMethods.has(request.method) ? request.method : '*',
            path: routes.has(pathname) ? pathname : '*',
            status,
            ms: Math.round(performance.now() - startedAt),
        });
        return response;
    };
}
