import * as z from 'zod/mini';
import { cleanLine } from '../values/clean-text.ts';
import { parseDate } from '../values/date.ts';

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

/** The response to a message that an endpoint has rejected, as far as the form understands it. */
export interface Problem {
  readonly issues: readonly z.infer<typeof ProblemIssueSchema>[];
}

/** Reads a receipt key by key: one that is invalid costs no other. A number is read as text. */
export function readReceipt(json: unknown): Receipt {
  const { reference, receivedAt, answerBy }: { readonly [Key in keyof Receipt]?: unknown } = Object(json);
  const { shape } = ReceiptSchema;
  const keys = {
    reference: shape.reference.safeParse(referenceOf(reference)).data,
    receivedAt: shape.receivedAt.safeParse(receivedAt).data,
    answerBy: shape.answerBy.safeParse(answerBy).data,
  };
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));
}

/** A number as text, and a text as one line, without what nobody sees: scripts end it with a line break. */
function referenceOf(value: unknown): unknown {
  if (typeof value === 'string') return cleanLine(value);
  // JSON has rounded a number beyond the safe integers, and a wrong reference is worse than none.
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
}

/** Reads the issues of a problem one by one, and each key by key: our text replaces an invalid message. */
export function readProblem(json: unknown): Problem['issues'] {
  const { issues }: { readonly issues?: unknown } = Object(json);
  return listOf(issues).flatMap((issue) => {
    const keys: { readonly [Key in keyof z.infer<typeof ProblemIssueSchema>]?: unknown } = Object(issue);
    const { shape } = ProblemIssueSchema;
    const field = shape.field.safeParse(keys.field).data;
    const code = shape.code.safeParse(keys.code).data;
    const message = shape.message.safeParse(keys.message).data;
    if ((field ?? code ?? message) === undefined) return [];
    return { field: field ?? '', code: code ?? 'invalid', ...(message !== undefined && { message }) };
  });
}

/** The issues of a list, of a list with gaps, which PHP writes as an object, or one alone. */
function listOf(issues: unknown): readonly unknown[] {
  if (typeof issues !== 'object' || issues === null) return [];
  return 'field' in issues ? [issues] : Object.values(issues);
}

export type Receipt = z.infer<typeof ReceiptSchema>;

/** The reason why a message was not accepted; `messages/` has a text for each. */
export type FailureReason =
  /** No response, and the browser reports that it has no connection. */
  | 'offline'
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
