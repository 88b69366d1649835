import { type Script } from '../script.js';
import type { DaySummary } from '../store.js';
/** See `MessageStore.summarizeDays`. */
export declare function summarizeDays(after: string, last: string): Script<DaySummary>;
/** See `MessageStore.lastDigest`. */
export declare function lastDigest(mailbox: string): Script<string | undefined>;
/** See `MessageStore.markDigest`. */
export declare function markDigest(mailbox: string, day: string): Script<void>;
