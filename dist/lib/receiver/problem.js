import { STATUS_CODES } from 'node:http';
/** Answers with a problem (RFC 9457): a status, its name and the issues by code; nothing that was sent comes back. */
export function problem(status, { issues, headers } = {}) {
    const body = JSON.stringify({ title: STATUS_CODES[status], status, issues });
    return new Response(body, { status, headers: { ...headers, 'content-type': 'application/problem+json' } });
}
