import { STATUS_CODES } from 'node:http';
import type { Issue } from '../../contract/message/issue.ts';
import type { PlainResponse } from './handler.ts';

/** The optional content of a problem response. */
export interface ProblemOptions {
  readonly issues?: readonly Issue[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Creates a response with problem details (RFC 9457): status, title and issues by code, without any data of the sender. */
export function problemResponse(status: number, options: ProblemOptions = {}): Response {
  const { body, ...init } = plainProblem(status, options);
  return new Response(body, init);
}

/** Creates the same as a plain response. */
export const plainProblem = (status: number, { issues, headers }: ProblemOptions = {}): PlainResponse => ({
  status,
  headers: { ...headers, 'content-type': problemType },
  body: problemBody(status, issues),
});

/** The content type of problem details. */
export const problemType = 'application/problem+json';

/** Returns the problem details of a status. */
export const problemBody = (status: number, issues?: readonly Issue[]): string =>
  JSON.stringify({ title: STATUS_CODES[status], status, issues: issues?.map(withoutSendersTexts) });

/** The file name and the excess of an answer are the only params that come from the sender. */
function withoutSendersTexts({ params: { name: _, excess: __, ...params } = {}, ...issue }: Issue): Issue {
  return Object.keys(params).length === 0 ? issue : { ...issue, params };
}
