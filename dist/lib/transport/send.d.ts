import type { Config } from '../contract/config/schema.ts';
import { type FailureReason, type Problem, type Receipt } from '../contract/message/receipt.ts';
import type { Submission } from '../contract/message/submission.ts';
/** How sending ended. Only the endpoint's own 2xx is `ok`. */
export type SendResult = {
    readonly ok: true;
    readonly receipt: Receipt;
} | {
    readonly ok: false;
    readonly reason: FailureReason;
    readonly issues: Problem['issues'];
    /** Whether it may have arrived all the same: a try went out, and no answer to it came back. */
    readonly unsure: boolean;
};
/** Where and how to send. What a config says is left out where it says nothing. */
export interface SendOptions extends Partial<Pick<Config, 'format' | 'fieldNames' | 'extraFields' | 'credentials' | 'idempotencyKey' | 'headers'>> {
    /** Address that takes the POST, absolute or relative to the page. */
    readonly endpoint: string;
    /** Files by the field that they were chosen in, in the order in which the message names them. */
    readonly files?: ReadonlyMap<string, readonly File[]>;
    /** Longest wait for the answer to one try, in milliseconds; files add to it. */
    readonly timeout: number;
    /** Ends it early, also between two tries; it then resolves as `network`. */
    readonly signal?: AbortSignal;
    /** Every answer in words, by field, for an endpoint that knows few fields. */
    readonly describe?: () => readonly {
        readonly name: string;
        readonly label: string;
        readonly answer: string;
    }[];
    /** Hears that a try has failed and another will follow. */
    readonly onRetry?: () => void;
    /** Hears how much of the files has gone out, from 0 to 1. */
    readonly onProgress?: (share: number) => void;
    /** Waits between two tries, in milliseconds. Default: by the clock. */
    readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}
/**
 * Posts a message until the endpoint has answered, four times at most. A try without an answer and one that the endpoint
 * asks to be repeated (408, 425, 429, 5xx) are followed by another; any other answer is final. Resolves in every case;
 * never throws.
 */
export declare function send(submission: Submission, options: SendOptions): Promise<SendResult>;
