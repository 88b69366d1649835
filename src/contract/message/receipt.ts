import * as z from 'zod/mini';
import { parseDate } from '../values/date.ts';

/** What an endpoint says of a message that it has taken. Every part may be missing: any 2xx counts as sent. */
export const ReceiptSchema = z.object({
  /** What the resident quotes when asking about the matter. */
  reference: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  /** When the message reached the authority, by the server's clock; ISO 8601 with zone. */
  receivedAt: z.optional(z.string().check(z.refine((time) => !Number.isNaN(Date.parse(time))))),
  /** The last day on which the resident can expect an answer, by the server's calendar of working days: `2026-12-08`. */
  answerBy: z.optional(z.string().check(z.refine((day) => parseDate(day) === day))),
});

/** What an endpoint says of a message that it has refused (RFC 9457), as far as the form understands it. */
export const ProblemSchema = z.object({
  issues: z.array(
    z.object({
      field: z.string(),
      code: z.string(),
      message: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
    }),
  ),
});

export type Receipt = z.infer<typeof ReceiptSchema>;
export type Problem = z.infer<typeof ProblemSchema>;

/** Why a message was not taken; the texts for each stand in `messages/`. */
export type FailureReason =
  /** The browser says that it has no connection. */
  | 'offline'
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
