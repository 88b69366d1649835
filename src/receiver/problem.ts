import { STATUS_CODES } from 'node:http';
import type { Issue } from '../contract/message/issue.ts';

/** What may stand in a refusal besides its status. */
export interface ProblemParts {
  readonly issues?: readonly Issue[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers with a problem (RFC 9457): a status, its name and the issues by code; nothing that was sent comes back. */
export function problem(status: number, { issues, headers }: ProblemParts = {}): Response {
  const body = JSON.stringify({ title: STATUS_CODES[status], status, issues: issues?.map(withoutName) });
  return new Response(body, { status, headers: { ...headers, 'content-type': 'application/problem+json' } });
}

/** The name of a file is what the sender wrote, and the sender has it; all other parameters are the form's. */
function withoutName({ params: { name: _, ...params } = {}, ...issue }: Issue): Issue {
  return Object.keys(params).length === 0 ? issue : { ...issue, params };
}
