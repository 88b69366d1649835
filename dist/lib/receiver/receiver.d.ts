import type { Form } from '../contract/config/form.js';
import { type Log } from './log.js';
import { type Handler, type PlainHandler } from './http/handler.js';
import type { Destination } from './outbox/destination.js';
import { type Store } from './store/store.js';
import { type RefreshedForm } from './form/submission-validator.js';
/** Options of {@link createReceiver}. */
export interface ReceiverOptions {
    /** The form whose messages are accepted. */
    readonly form: Form;
    /**
     * Returns the form with its fetched options, see `createFormFetcher`. Called at the start if fields have such options,
     * and when a message contains an unknown one, at most once a minute. Default: the form does not change.
     */
    readonly refreshForm?: () => Promise<RefreshedForm>;
    /** Origins of the pages that may send, exactly as browsers send them: `https://www.example.se`. */
    readonly allowedOrigins: readonly string[];
    readonly store: Store;
    /** The destinations that messages are delivered to, see `startOutboxWorker`. Default: none. */
    readonly destinations?: readonly Pick<Destination, 'name' | 'accepts'>[];
    /** Path that messages are posted to. Default: `/synpunkter`. */
    readonly path?: string;
    /** Returns the time of receipt. Default: the system clock. */
    readonly now?: () => Date;
    readonly log?: Log;
    /** Maximum size of a message in bytes, without its files. Default: that of the longest answers to the form. */
    readonly maxBytes?: number;
    /**
     * Maximum size of all messages with files that are received and stored at the same time, in bytes; further ones are
     * rejected with 503 and `Retry-After`, and so are those of one client in more than half of it. One message always fits.
     * Default: 256 MiB.
     */
    readonly maxBytesAtOnce?: number;
    /**
     * Maximum number of messages from one address in ten minutes; its network (IPv4 /24, IPv6 /48) may send five times as
     * many. Each megabyte of a message counts as one more. Further ones are rejected with 429 and `Retry-After`. 0 for no
     * limit. Default: 300.
     */
    readonly maxPerAddress?: number;
}
export type { Client, Handler } from './http/handler.js';
/** Creates a receiver: it checks origin, limits and form, in this order, stores the message and responds with a receipt. */
export declare const createReceiver: (options: ReceiverOptions) => Handler;
/** Creates the same for a server that reads requests by itself. */
export declare function createPlainReceiver(options: ReceiverOptions): PlainHandler;
