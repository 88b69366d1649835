import { toIssues } from '../contract/issue.js';
import { submissionSchema } from '../contract/submission.js';
import { digestOf } from './digest.js';
import { reasonOf } from './log.js';
import { problem } from './problem.js';
import { readJson } from './read-json.js';
const maxDepth = 20;
const knownMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const sayAlive = async () => Response.json({ status: 'ok' });
/** Where the receiver says that it is alive. */
export const healthPath = '/healthz';
/** Makes the receiver: checks a message against limits, origin and form, in that order, stores it and answers with a receipt. */
export function createReceiver(options) {
    const { form, store, path: messagesPath = '/synpunkter', now = () => new Date(), log = () => { } } = options;
    const { maxBytes = 64 * 1024 } = options;
    const allowedOrigins = new Set(options.allowedOrigins);
    const schema = submissionSchema(form);
    const routes = new Map([
        [messagesPath, { POST: receive, OPTIONS: preflight }],
        [healthPath, { GET: sayAlive, HEAD: sayAlive }],
    ]);
    // "null" is what any sandboxed frame and local file sends, so it names nobody.
    const isAllowed = (origin) => origin !== null && origin !== 'null' && allowedOrigins.has(origin);
    async function receive(request) {
        if (!isAllowed(request.headers.get('origin')))
            return problem(403);
        const body = await readJson(request, { maxBytes, maxDepth });
        if (!body.ok)
            return problem(body.status);
        const parsed = schema.safeParse(body.value);
        if (!parsed.success)
            return problem(422, { issues: toIssues(parsed.error) });
        // The case of a UUID's letters says nothing (RFC 9562).
        const submission = { ...parsed.data, id: parsed.data.id.toLowerCase() };
        try {
            const saved = await store.save({ ...submission, receivedAt: now(), digest: digestOf(submission) });
            if (saved.outcome === 'conflict')
                return problem(409);
            return Response.json(saved.receipt, { status: saved.outcome === 'stored' ? 201 : 200 });
        }
        catch (error) {
            log({ event: 'store-failed', reason: reasonOf(error) });
            return problem(503, { headers: { 'retry-after': '30' } });
        }
    }
    async function preflight(request) {
        if (!isAllowed(request.headers.get('origin')))
            return problem(403);
        const headers = {
            'access-control-allow-methods': 'POST',
            'access-control-allow-headers': 'content-type',
            'access-control-max-age': '7200',
        };
        return new Response(null, { status: 204, headers });
    }
    async function answer(request, route) {
        if (route === undefined)
            return problem(404);
        const handle = Object.hasOwn(route, request.method) ? route[request.method] : undefined;
        return handle?.(request) ?? problem(405, { headers: { allow: Object.keys(route).join(', ') } });
    }
    return async (request) => {
        const started = performance.now();
        const { pathname } = new URL(request.url);
        const response = await answer(request, routes.get(pathname));
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
            // What a client makes up may hold anything, so only words of ours are noted.
            method: knownMethods.has(request.method) ? request.method : '*',
            path: routes.has(pathname) ? pathname : '*',
            status,
            ms: Math.round(performance.now() - started),
        });
        return response;
    };
}
