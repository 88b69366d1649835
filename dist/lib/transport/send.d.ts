import type { Config } from '../contract/config/schema.js';
import { type FailureReason, type Problem, type Receipt } from '../contract/message/receipt.js';
import type { Submission } from '../contract/message/submission.js';
import type { EncodeOptions } from './formats/wire-format.js';
/** The outcome of sending; `ok` only when the endpoint itself has confirmed the message. */
export type SendResult = {
    readonly ok: true;
    readonly receipt: Receipt;
} | {
    readonly ok: false;
    readonly reason: FailureReason;
    readonly issues: Problem['issues'];
    /** Whether the message may have arrived although no response did. */
    readonly unsure: boolean;
};
/** Options of send(); config keys default as in the config. */
export interface SendOptions extends EncodeOptions, Partial<Pick<Config, 'format' | 'credentials' | 'idempotencyKey' | 'headers'>> {
    /** URL to post to, absolute or relative to the page. */
    readonly endpoint: string;
    /** The longest wait for the response to one attempt, in milliseconds; extended for files. */
    readonly timeout: number;
    /** Aborts sending, also between two attempts; the result is then `network`. */
    readonly signal?: AbortSignal;
    /** Called when an attempt has failed and another follows. */
    readonly onRetry?: () => void;
    /** Called with the uploaded fraction of the files, from 0 to 1. */
    readonly onProgress?: (progress: number) => void;
    /** Waits between two attempts, in milliseconds. Default: a timer. */
    readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}
/**
 * Posts a message until the endpoint has accepted or rejected it, at most four times.
 *
 * Tries again when there was no response or the status asks for it (408, 425, 429, 5xx); any other response is final.
 * A message that the endpoint cannot recognize is repeated only after a status that says that it was not processed.
 * Resolves in every case; never throws.
 */
export declare function send(submission: Submission, options: SendOptions): Promise<SendResult>;
