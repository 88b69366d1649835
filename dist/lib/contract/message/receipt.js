import * as z from 'zod/mini';
import { cleanLine } from '../values/clean-text.js';
import { parseDate } from '../values/date.js';
/** A text of ISO 8601; `Date.parse()` alone finds a date in almost any words. */
const isoTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;
/** The response to a message that an endpoint has accepted. Every key is optional. */
export const ReceiptSchema = z.object({
    /** The reference to quote when asking about the matter. */
    reference: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
    /** The time of receipt by the server's clock; ISO 8601 with zone. */
    receivedAt: z.optional(z.string().check(z.refine((time) => isoTime.test(time) && !Number.isNaN(Date.parse(time))))),
    /** The last day on which the resident can expect an answer, by the server's calendar of working days: `2026-12-08`. */
    answerBy: z.optional(z.string().check(z.refine((day) => parseDate(day) === day))),
});
/** An issue in the response to a message that an endpoint has rejected (RFC 9457). */
const ProblemIssueSchema = z.object({
    /** Empty where the endpoint names none: the issue then belongs to the form. */
    field: z.string(),
    code: z.string(),
    /** Replaces our text of the code. */
    message: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
});
/** Reads a receipt key by key: one that is invalid costs no other. A number is read as text. */
export function readReceipt(json) {
    const { reference, receivedAt, answerBy } = Object(json);
    const { shape } = ReceiptSchema;
    const keys = {
        reference: shape.reference.safeParse(referenceOf(reference)).data,
        receivedAt: shape.receivedAt.safeParse(receivedAt).data,
        answerBy: shape.answerBy.safeParse(answerBy).data,
    };
    return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));
}
/** A number as text, and a text as one line, without what nobody sees: scripts end it with a line break. */
function referenceOf(value) {
    if (typeof value === 'string')
        return cleanLine(value);
    // JSON has rounded a number beyond the safe integers, and a wrong reference is worse than none.
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
}
/** Reads the issues of a problem one by one, and each key by key: our text replaces an invalid message. */
export function readProblem(json) {
    const { issues } = Object(json);
    return listOf(issues).flatMap((issue) => {
        const keys = Object(issue);
        const { shape } = ProblemIssueSchema;
        const field = shape.field.safeParse(keys.field).data;
        const code = shape.code.safeParse(keys.code).data;
        const message = shape.message.safeParse(keys.message).data;
        if ((field ?? code ?? message) === undefined)
            return [];
        return { field: field ?? '', code: code ?? 'invalid', ...(message !== undefined && { message }) };
    });
}
/** The issues of a list, of a list with gaps, which PHP writes as an object, or one alone. */
function listOf(issues) {
    if (typeof issues !== 'object' || issues === null)
        return [];
    return 'field' in issues ? [issues] : Object.values(issues);
}
