import * as z from 'zod/mini';
/** The response to a message that an endpoint has accepted. Every key is optional. */
export declare const ReceiptSchema: z.ZodMiniObject<{
    reference: z.ZodMiniOptional<z.ZodMiniString<string>>;
    receivedAt: z.ZodMiniOptional<z.ZodMiniString<string>>;
    answerBy: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
/** An issue in the response to a message that an endpoint has rejected (RFC 9457). */
declare const ProblemIssueSchema: z.ZodMiniObject<{
    field: z.ZodMiniString<string>;
    code: z.ZodMiniString<string>;
    message: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
/** The response to a message that an endpoint has rejected, as far as the form understands it. */
export interface Problem {
    readonly issues: readonly z.infer<typeof ProblemIssueSchema>[];
}
/** Reads a receipt key by key: one that is invalid costs no other. A number is read as text. */
export declare function readReceipt(json: unknown): Receipt;
/** Reads the issues of a problem one by one, and each key by key: our text replaces an invalid message. */
export declare function readProblem(json: unknown): Problem['issues'];
export type Receipt = z.infer<typeof ReceiptSchema>;
/** The reason why a message was not accepted; `messages/` has a text for each. */
export type FailureReason = 
/** No response, and the browser reports that it has no connection. */
'offline'
/** No confirmation: cut, blocked, redirected, or answered by something else than the endpoint, such as a firewall. */
 | 'network'
/** No response in time. */
 | 'timeout'
/** 422, or 400 with issues: answers to correct. */
 | 'invalid'
/** 409: the same id was accepted with other content. */
 | 'conflict'
/** 413. */
 | 'tooLarge'
/** 415. */
 | 'unsupported'
/** 429. */
 | 'busy'
/** 408 and 5xx: a later attempt may succeed. */
 | 'unavailable'
/** Any other response: another attempt will not help. */
 | 'refused'
/** A part of the form itself could not be loaded or run. */
 | 'incomplete'
/** No endpoint is configured. */
 | 'unconfigured';
export {};
