import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FailureReason, Problem, Receipt } from '../contract/receipt.ts';
import type { Submission } from '../contract/submission.ts';
import type { SendOptions, SendResult } from '../transport/send.ts';
/** What the resident says and where, without what differs from one try to the next. */
export type Content = Omit<Submission, 'version' | 'id' | 'sentAt'>;
type Host = ReactiveControllerHost & HTMLElement;
/** The means of sending. */
interface Means {
    readonly createId: () => string;
    readonly send: (submission: Submission, options: SendOptions) => Promise<SendResult>;
}
/** How far a message has come. */
export type Delivery = {
    readonly kind: 'idle';
} | {
    readonly kind: 'sending';
} | {
    readonly kind: 'failed';
    readonly reason: FailureReason;
    readonly issues: Problem['issues'];
} | {
    readonly kind: 'sent';
    readonly receipt: Receipt;
    readonly content: Content;
};
/** Sends one message at a time for its form and remembers how that ended. */
export declare class DeliveryController implements ReactiveController {
    #private;
    delivery: Delivery;
    constructor(host: Host);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Says that sending has begun, before there is anything that can send. */
    begin(): void;
    /** Sends the content by the means given; the same answers again go out as the very message of the first try. */
    send(content: Content, { createId, send }: Means, options: Omit<SendOptions, 'signal'>): Promise<Delivery>;
    /** Records a failure that needed no request. */
    fail(reason: FailureReason): Delivery;
    /** Goes back to before the press. */
    cancel(): void;
    /** Forgets the last message. */
    reset(): void;
}
export {};
