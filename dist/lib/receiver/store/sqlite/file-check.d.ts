import type { StoreIssue } from '../store.js';
/**
 * Creates the function that returns whether a path is no longer the file that it was, or cannot be written. SQLite goes on
 * writing to a file that was moved, deleted or unmounted, and reports success, while nobody finds the messages any more.
 */
export declare function createFileCheck(path: string): () => StoreIssue | undefined;
/** Identifies a file; undefined for one that is missing, or cannot be looked at. */
export declare function inodeOf(path: string): string | undefined;
