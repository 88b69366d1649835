import { STATUS_CODES } from 'node:http';
/** Creates a response with problem details (RFC 9457): status, title and issues by code, without any data of the sender. */
export function problemResponse(status, { issues, headers } = {}) {
    const body = JSON.stringify({ title: STATUS_CODES[status], status, issues: issues?.map(withoutFileName) });
    return new Response(body, { status, headers: { ...headers, 'content-type': 'application/problem+json' } });
}
/** The file name is the only param that comes from the sender. */
function withoutFileName({ params: { name: _, ...params } = {}, ...issue }) {
    return Object.keys(params).length === 0 ? issue : { ...issue, params };
}
