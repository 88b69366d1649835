import { STATUS_CODES } from 'node:http';
/** Creates a response with problem details (RFC 9457): status, title and issues by code, without any data of the sender. */
export function problemResponse(status, { issues, headers } = {}) {
    return new Response(problemBody(status, issues), { status, headers: { ...headers, 'content-type': problemType } });
}
/** The content type of problem details. */
export const problemType = 'application/problem+json';
/** Returns the problem details of a status. */
export const problemBody = (status, issues) => JSON.stringify({ title: STATUS_CODES[status], status, issues: issues?.map(withoutSendersTexts) });
/** The file name and the excess of an answer are the only params that come from the sender. */
function withoutSendersTexts({ params: { name: _, excess: __, ...params } = {}, ...issue }) {
    return Object.keys(params).length === 0 ? issue : { ...issue, params };
}
