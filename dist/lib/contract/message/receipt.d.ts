import * as z from 'zod/mini';
/** What an endpoint says of a message that it has taken. Every part may be missing: any 2xx counts as sent. */
export declare const ReceiptSchema: z.ZodMiniObject<{
    reference: z.ZodMiniOptional<z.ZodMiniString<string>>;
    receivedAt: z.ZodMiniOptional<z.ZodMiniString<string>>;
    answerBy: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
/** What an endpoint says of a message that it has refused (RFC 9457), as far as the form understands it. */
export declare const ProblemSchema: z.ZodMiniObject<{
    issues: z.ZodMiniArray<z.ZodMiniObject<{
        field: z.ZodMiniString<string>;
        code: z.ZodMiniString<string>;
        message: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type Receipt = z.infer<typeof ReceiptSchema>;
export type Problem = z.infer<typeof ProblemSchema>;
/** Why a message was not taken; the texts for each stand in `messages/`. */
export type FailureReason = 
/** The browser says that it has no connection. */
'offline'
/** No answer could be had: cut, refused, blocked. */
 | 'network'
/** No answer in time. */
 | 'timeout'
/** 422, or 400 with issues: answers to mend. */
 | 'invalid'
/** 409: the same id has been taken with other content. */
 | 'conflict'
/** 413. */
 | 'tooLarge'
/** 415. */
 | 'unsupported'
/** 429. */
 | 'busy'
/** 408 and 5xx: may be better in a while. */
 | 'unavailable'
/** Any other answer: trying again will not help. */
 | 'refused'
/** A part of the form itself could not be fetched; nothing has been sent. */
 | 'incomplete'
/** The page names no endpoint. */
 | 'unconfigured';
