import type { CopyableStore } from './store.js';
/** The content of two stores that are the same after a copy. */
export interface Copied {
    readonly count: number;
    /** The SHA-256 of all rows. */
    readonly digest: string;
}
/**
 * Copies all messages into another store, in the order of their numbers, and compares what both contain. One that was
 * interrupted goes on where it ended. Resolves to `taken`, with nothing written, if the other one has messages, numbers or erasures of its own; to
 * `different` if the stores differ in the end.
 */
export declare function copyStore(from: CopyableStore, to: CopyableStore): Promise<Copied | 'taken' | 'different'>;
