import type { Hints } from '../contract/message/hints.js';
import type { Submission } from '../contract/message/submission.js';
import type { SendOptions, SendResult } from './send.js';
/** The arguments of a custom transport besides the message. */
export interface TransportOptions {
    /** The files of the message, by the name of their field. */
    readonly files: ReadonlyMap<string, readonly File[]>;
    /** The spam hints; undefined unless the config has `spamHints`. */
    readonly hints: Hints | undefined;
    /** Aborts when the form is removed from the page, or cleared. */
    readonly signal: AbortSignal;
}
/**
 * A custom function that sends a message.
 *
 * It is called again with the same message and `id` when the resident tries again. When it throws, the form reports
 * that the message may have arrived.
 */
export type Transport = (message: Submission, options: TransportOptions) => Promise<SendResult>;
/** Makes a function like {@link send} from a custom transport: it resolves in every case and validates the result. */
export declare const sendBy: (transport: Transport) => (submission: Submission, { files, hints, signal }: SendOptions) => Promise<SendResult>;
