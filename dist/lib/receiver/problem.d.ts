import type { Issue } from '../contract/message/issue.ts';
/** What may stand in a refusal besides its status. */
export interface ProblemParts {
    readonly issues?: readonly Issue[];
    readonly headers?: Readonly<Record<string, string>>;
}
/** Answers with a problem (RFC 9457): a status, its name and the issues by code; nothing that was sent comes back. */
export declare function problem(status: number, { issues, headers }?: ProblemParts): Response;
