import * as z from 'zod/mini';
/** The response to a message that an endpoint has accepted. Every key is optional: any 2xx counts as sent. */
export declare const ReceiptSchema: z.ZodMiniObject<{
    reference: z.ZodMiniOptional<z.ZodMiniString<string>>;
    receivedAt: z.ZodMiniOptional<z.ZodMiniString<string>>;
    answerBy: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
/** The response to a message that an endpoint has rejected (RFC 9457), as far as the form understands it. */
export declare const ProblemSchema: z.ZodMiniObject<{
    issues: z.ZodMiniArray<z.ZodMiniObject<{
        field: z.ZodMiniString<string>;
        code: z.ZodMiniString<string>;
        message: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type Receipt = z.infer<typeof ReceiptSchema>;
export type Problem = z.infer<typeof ProblemSchema>;
/** The reason why a message was not accepted; `messages/` has a text for each. */
export type FailureReason = 
/** The browser reports that it has no connection. */
'offline'
/** The request failed: cut, refused, blocked. */
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
/** A file of the form itself could not be loaded; nothing has been sent. */
 | 'incomplete'
/** No endpoint is configured. */
 | 'unconfigured';
