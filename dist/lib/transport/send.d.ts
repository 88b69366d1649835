import { type FailureReason, type Problem, type Receipt } from '../contract/receipt.ts';
import type { Submission } from '../contract/submission.ts';
/** How a try to send ended. Only the endpoint's own 2xx is `ok`. */
export type SendResult = {
    readonly ok: true;
    readonly receipt: Receipt;
} | {
    readonly ok: false;
    readonly reason: FailureReason;
    readonly issues: Problem['issues'];
};
/** Where to send, and how long to wait. */
export interface SendOptions {
    /** Address that takes the POST, absolute or relative to the page. */
    readonly endpoint: string;
    /** Headers to send along; they need the endpoint's leave on another origin. */
    readonly headers?: Readonly<Record<string, string>>;
    /** Files by the field that they were chosen in, in the order in which the message names them. */
    readonly files?: ReadonlyMap<string, readonly File[]>;
    /** Longest wait for the whole answer, in milliseconds; files add to it. */
    readonly timeout: number;
    /** Ends the try early; it then resolves as `network`. */
    readonly signal?: AbortSignal;
}
/** Posts a message once: as JSON, or with files as multipart. Resolves in every case; never throws. */
export declare function send(submission: Submission, options: SendOptions): Promise<SendResult>;
