import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FailureReason, Problem, Receipt } from '../contract/receipt.ts';
import type { Submission } from '../contract/submission.ts';
import type { Content, Pending } from './pending.ts';
import type { SendOptions, SendResult } from '../transport/send.ts';
type Host = ReactiveControllerHost & HTMLElement;
/** The means of sending. */
interface Means {
    readonly pendingFor: (content: Content, before: Pending | undefined) => Pending;
    readonly send: (submission: Submission, options: SendOptions) => Promise<SendResult>;
}
/** How far a message has come. */
export type Delivery = {
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
/** Sends one message at a time for its form and remembers how that ended. */
export declare class DeliveryController implements ReactiveController {
    #private;
    delivery: Delivery;
    /** What has been tried and is not known to have arrived. */
    pending: Pending | undefined;
    constructor(host: Host);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Says that sending has begun, before there is anything that can send. */
    begin(): void;
    /** Sends the content by the means given; the same answers again go out as the very message of the first try. */
    send(content: Content, { pendingFor, send }: Means, options: Omit<SendOptions, 'signal'>): Promise<Delivery>;
    /** Records a failure that needed no request. */
    fail(reason: FailureReason): Delivery;
    /** Goes back to before the press. */
    cancel(): void;
    /** Forgets the last message. */
    reset(): void;
}
export {};
