import { type Dialect, type Script } from '../script.js';
import type { Message, Saved } from '../store.js';
/** The columns of a file. */
export declare const attachmentColumns: string[];
/**
 * Saves messages with their files and deliveries, in a transaction of the caller; returns the outcome of each, in order.
 *
 * The row of the year's last number is locked before ids are looked up, so that no other transaction can save one of them
 * meanwhile, and numbers are given in the order of commits, without gaps.
 */
export declare function save(messages: readonly Message[], dialect: Dialect): Script<readonly Saved[]>;
