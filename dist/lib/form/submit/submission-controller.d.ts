import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FailureReason, Problem, Receipt } from '../../contract/message/receipt.ts';
import type { Content, Pending } from './pending.ts';
type Host = ReactiveControllerHost & HTMLElement;
/** How far a message has come. */
export type SubmissionState = {
    readonly kind: 'idle';
} | {
    readonly kind: 'sending';
    /** Whether a try has failed and another follows. */
    readonly retrying?: boolean;
    /** How much of the files has gone out, from 0 to 1. */
    readonly share?: number;
} | {
    readonly kind: 'failed';
    readonly reason: FailureReason;
    readonly issues: Problem['issues'];
    /** Whether the message may have arrived all the same. */
    readonly unsure: boolean;
    /** Whether the connection that was gone is there again. */
    readonly online?: boolean;
} | {
    readonly kind: 'sent';
    readonly receipt: Receipt;
    readonly content: Content;
};
/** Knows how far the message of its form has come. What sends it is fetched later, and tells. */
export declare class SubmissionController implements ReactiveController {
    #private;
    delivery: SubmissionState;
    /** What has been tried and is not known to have arrived. */
    pending: Pending | undefined;
    constructor(host: Host);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Aborted when the form has been taken off the page. */
    get removed(): AbortSignal;
    /** Takes note of how far the message has come. */
    set(delivery: SubmissionState): void;
    /** Says that sending has begun. */
    begin(): void;
    /** Records a failure that needed no request. */
    fail(reason: FailureReason): void;
    /** Goes back to before the press. */
    cancel(): void;
    /** Forgets the last message. */
    reset(): void;
}
export {};
