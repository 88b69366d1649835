import { type Log } from '../log.js';
import type { MessageStore } from '../store/store.js';
import type { SendMail } from './mail-transport.js';
/** Options of {@link startDayDigest}. */
export interface DayDigestOptions {
    readonly store: Pick<MessageStore, 'countDaily' | 'countedToday' | 'summarizeDays' | 'lastDigest' | 'markDigest' | 'listUndelivered' | 'countUndelivered'>;
    readonly send: SendMail;
    /** The mailbox. */
    readonly to: string;
    /** The name of the form that the mail summarizes. */
    readonly form: string;
    readonly log?: Log;
    readonly now?: () => Date;
    /** How often it is checked whether a mail is due, in milliseconds. Default: a minute. */
    readonly checkMs?: number;
}
/** Checks whether a mail is due until it is closed. */
export interface DayDigest {
    /** Mails what is due; resolves when the check that is running has ended, if there is one. */
    check(): Promise<void>;
    /** Resolves when a mail that is being sent is recorded; one that takes more than ten seconds is aborted. */
    close(): Promise<void>;
}
/**
 * Mails each morning what came the day before, what had to be answered by then, and what is not delivered; nothing where
 * there is nothing. The days of a mail that could not be sent are told in the next one. Of several receivers with the same
 * form and mailbox one mails it; another one when that has failed.
 */
export declare function startDayDigest(options: DayDigestOptions): DayDigest;
