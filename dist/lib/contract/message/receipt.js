import * as z from 'zod/mini';
import { parseDate } from '../values/date.js';
/** The response to a message that an endpoint has accepted. Every key is optional: any 2xx counts as sent. */
export const ReceiptSchema = z.object({
    /** The reference to quote when asking about the matter. */
    reference: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
    /** The time of receipt by the server's clock; ISO 8601 with zone. */
    receivedAt: z.optional(z.string().check(z.refine((time) => !Number.isNaN(Date.parse(time))))),
    /** The last day on which the resident can expect an answer, by the server's calendar of working days: `2026-12-08`. */
    answerBy: z.optional(z.string().check(z.refine((day) => parseDate(day) === day))),
});
/** The response to a message that an endpoint has rejected (RFC 9457), as far as the form understands it. */
export const ProblemSchema = z.object({
    issues: z.array(z.object({
        field: z.string(),
        code: z.string(),
        message: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
    })),
});
