import type { Form } from '../contract/config/form.ts';
import { type Log } from './log.ts';
import type { Store } from './store.ts';
/** What a receiver needs to know. */
export interface ReceiverOptions {
    /** The form whose messages are taken. */
    readonly form: Form;
    /**
     * Gives the form with options that are kept elsewhere, as `createFormFetcher` does. Called at once where fields take
     * such options, and when a message bears one that is not known, at most once a minute. Default: the form is as it is.
     */
    readonly refreshForm?: () => Promise<Form>;
    /** Origins of the pages that may send, each exactly as the browser writes it: `https://www.example.se`. */
    readonly allowedOrigins: readonly string[];
    readonly store: Store;
    /** Where messages are posted. Default: `/synpunkter`. */
    readonly path?: string;
    /** The server's clock; its time is the time of receipt. */
    readonly now?: () => Date;
    readonly log?: Log;
    /** The most that a message may hold, in bytes; the files beside it, which the form bounds, do not count. Default: 64 KiB. */
    readonly maxBytes?: number;
    /**
     * The most that all messages with files may hold together while they come in and are stored, in bytes; what comes on
     * top is asked to try again in a while. Room for one is always there. Default: 256 MiB.
     */
    readonly maxBytesAtOnce?: number;
}
/** Answers a request; never rejects. */
export type Handler = (request: Request) => Promise<Response>;
/** Where the receiver says that it is alive. */
export declare const healthPath = "/healthz";
/** Makes the receiver: checks a message against origin, limits and form, in that order, stores it and answers with a receipt. */
export declare function createReceiver(options: ReceiverOptions): Handler;
