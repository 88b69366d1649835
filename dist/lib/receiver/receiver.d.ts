import type { Form } from '../contract/config/form.ts';
import { type Log } from './log.ts';
import type { Store } from './store.ts';
/** Options of {@link createReceiver}. */
export interface ReceiverOptions {
    /** The form whose messages are accepted. */
    readonly form: Form;
    /**
     * Returns the form with its fetched options, see `createFormFetcher`. Called at the start if fields have such options,
     * and when a message contains an unknown one, at most once a minute. Default: the form does not change.
     */
    readonly refreshForm?: () => Promise<Form>;
    /** Origins of the pages that may send, exactly as browsers send them: `https://www.example.se`. */
    readonly allowedOrigins: readonly string[];
    readonly store: Store;
    /** Path that messages are posted to. Default: `/synpunkter`. */
    readonly path?: string;
    /** Returns the time of receipt. Default: the system clock. */
    readonly now?: () => Date;
    readonly log?: Log;
    /** Maximum size of a message in bytes, without its files, which the form limits. Default: 64 KiB. */
    readonly maxBytes?: number;
    /**
     * Maximum size of all messages with files that are received and stored at the same time, in bytes; further ones are
     * rejected with 503 and `Retry-After`. One message always fits. Default: 256 MiB.
     */
    readonly maxBytesAtOnce?: number;
}
/** Responds to a request; never rejects. */
export type Handler = (request: Request) => Promise<Response>;
/** Path of the health check. */
export declare const healthPath = "/healthz";
/** Creates a receiver: it checks origin, limits and form, in this order, stores the message and responds with a receipt. */
export declare function createReceiver(options: ReceiverOptions): Handler;
