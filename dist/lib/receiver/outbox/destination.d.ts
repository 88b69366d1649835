import type { Submission } from '../../contract/message/submission.js';
import type { StoredMessage } from '../store/store.js';
/** One attempt to deliver a message. */
export interface Attempt {
    /** Identifies the delivery; the same for each attempt, so that the destination can recognize one that arrives twice. */
    readonly id: string;
    /** From 1. */
    readonly number: number;
    /** The code that the attempt before failed with, as far as it is known. */
    readonly lastError?: string | undefined;
    /** Aborted when the attempt takes too long, or the process ends. */
    readonly signal: AbortSignal;
}
/** The answer of a destination that has accepted a message. */
export interface Acceptance {
    /** The number that the message has been registered by. */
    readonly diaryNumber?: string | undefined;
}
/** A mail server, a webhook or another system that messages are delivered to. */
export interface Destination {
    /** Is stored with each delivery, and must not change. */
    readonly name: string;
    /**
     * Deliveries by the same connection are attempted one at a time, so that a receiver that is killed leaves only one of them
     * that may arrive twice. Default: a connection for this destination alone.
     */
    readonly connection?: string;
    /** The longest time of an attempt, in milliseconds. Default: that of the worker. */
    readonly attemptMs?: number;
    /** Whether a message is delivered to it. Default: each is. */
    accepts?(message: Pick<Submission, 'values'>): boolean;
    /** Resolves once the destination has accepted the message; rejects when it has not, or when that is not known. */
    deliver(message: StoredMessage, attempt: Attempt): Promise<Acceptance | void>;
}
/** A delivery that failed for a known reason. */
export declare class DeliveryError extends Error {
    name: string;
    /** Is stored and logged, and contains no personal data. */
    readonly code: string;
    constructor(code: string);
}
