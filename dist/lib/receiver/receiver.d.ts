import type { Form } from '../contract/default-form.ts';
import { type Log } from './log.ts';
import type { Store } from './store.ts';
/** What a receiver needs to know. */
export interface ReceiverOptions {
    /** The form whose messages are taken. */
    readonly form: Form;
    /** Origins of the pages that may send, each exactly as the browser writes it: `https://www.example.se`. */
    readonly allowedOrigins: readonly string[];
    readonly store: Store;
    /** Where messages are posted. Default: `/synpunkter`. */
    readonly path?: string;
    /** The server's clock; its time is the time of receipt. */
    readonly now?: () => Date;
    readonly log?: Log;
    /** The most that a message may hold, in bytes. Default: 64 KiB. */
    readonly maxBytes?: number;
}
/** Answers a request; never rejects. */
export type Handler = (request: Request) => Promise<Response>;
/** Where the receiver says that it is alive. */
export declare const healthPath = "/healthz";
/** Makes the receiver: checks a message against limits, origin and form, in that order, stores it and answers with a receipt. */
export declare function createReceiver(options: ReceiverOptions): Handler;
