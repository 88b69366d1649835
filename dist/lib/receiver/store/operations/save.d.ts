import type { Dialect } from '../dialect.js';
import { type Operation } from '../operation.js';
import type { Message, SaveOutcome, StoredReceipt } from '../store.js';
/** The columns of a file. */
export declare const attachmentColumns: string[];
/**
 * Saves messages with their files and deliveries, in a transaction of the caller; returns the outcome of each, in order.
 *
 * The row of the year's last number is locked before ids are looked up, so that no other transaction can save one of them
 * meanwhile, and numbers are given in the order of commits, without gaps.
 */
export declare function save(messages: readonly Message[], dialect: Dialect): Operation<readonly SaveOutcome[]>;
/** See `Store.findReceipt`. The receipt is valid once {@link markRepeated} is committed. */
export declare function findReceipt(id: string, contentHash: () => string): Operation<StoredReceipt | undefined>;
/** Writes that a message has arrived again; in a transaction of the caller. */
export declare function markRepeated(id: string, dialect: Dialect): Operation<void>;
