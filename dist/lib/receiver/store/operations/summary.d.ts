import { type Operation } from '../operation.js';
import type { DaySummary } from '../store.js';
/** See `MessageStore.summarizeDays`. */
export declare function summarizeDays(after: string, last: string): Operation<DaySummary>;
/** See `MessageStore.lastDigest`. */
export declare function lastDigest(mailbox: string): Operation<string | undefined>;
/** See `MessageStore.markDigest`. */
export declare function markDigest(mailbox: string, day: string): Operation<void>;
