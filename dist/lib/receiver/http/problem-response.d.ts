import type { Issue } from '../../contract/message/issue.js';
import type { PlainResponse } from './handler.js';
/** The optional content of a problem response. */
export interface ProblemOptions {
    readonly issues?: readonly Issue[];
    readonly headers?: Readonly<Record<string, string>>;
}
/** Creates a response with problem details (RFC 9457): status, title and issues by code, without any data of the sender. */
export declare function problemResponse(status: number, options?: ProblemOptions): Response;
/** Creates the same as a plain response. */
export declare const plainProblem: (status: number, { issues, headers }?: ProblemOptions) => PlainResponse;
/** The content type of problem details. */
export declare const problemType = "application/problem+json";
/** Returns the problem details of a status. */
export declare const problemBody: (status: number, issues?: readonly Issue[]) => string;
