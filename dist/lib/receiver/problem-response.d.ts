import type { Issue } from '../contract/message/issue.ts';
/** The optional content of a problem response. */
export interface ProblemOptions {
    readonly issues?: readonly Issue[];
    readonly headers?: Readonly<Record<string, string>>;
}
/** Creates a response with problem details (RFC 9457): status, title and issues by code, without any data of the sender. */
export declare function problemResponse(status: number, { issues, headers }?: ProblemOptions): Response;
