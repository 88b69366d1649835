import { type Operation } from '../operation.js';
import type { DaySummary } from '../store.js';
/** See `MessageStore.summarizeDays`. */
export declare function summarizeDays(form: string, after: string, last: string): Operation<DaySummary>;
/** See `MessageStore.lastDigest`. */
export declare function lastDigest(key: string): Operation<string | undefined>;
/** See `MessageStore.markDigest`. */
export declare function markDigest(key: string, day: string): Operation<void>;
