import { type Log } from '../log.js';
import type { MessageStore } from '../store/store.js';
import type { SendMail } from './mail-transport.js';
/** Options of {@link startDayDigest}. */
export interface DayDigestOptions {
    readonly store: Pick<MessageStore, 'countDaily' | 'countedToday' | 'summarizeDay' | 'listUndelivered' | 'countUndelivered'>;
    readonly send: SendMail;
    /** The mailbox. */
    readonly to: string;
    readonly log?: Log;
    readonly now?: () => Date;
    /** How often it is checked whether a mail is due, in milliseconds. Default: a minute. */
    readonly checkMs?: number;
}
/**
 * Mails each morning what came the day before, what had to be answered by then, and what is not delivered; nothing where
 * there is nothing. Of several receivers with the same mailbox one mails it; another one when that has failed.
 */
export declare function startDayDigest(options: DayDigestOptions): {
    readonly check: () => Promise<void>;
    close(): void;
};
