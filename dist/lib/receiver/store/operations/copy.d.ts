import { type Operation } from '../operation.js';
import type { CopiedRows, MessageId, MessageNumber, SharedRows } from '../store.js';
/** See `CopyableStore.readRows`. */
export declare function readRows({ year, number }: MessageNumber, { count, bytes }: {
    readonly count: number;
    readonly bytes: number;
}): Operation<CopiedRows>;
/** See `CopyableStore.writeRows`; in a transaction of the caller. */
export declare function writeRows(rows: CopiedRows): Operation<void>;
/** See `CopyableStore.readIds`. */
export declare function readIds({ year, number }: MessageNumber, count: number): Operation<readonly MessageId[]>;
/** See `CopyableStore.readSharedRows`. */
export declare function readSharedRows(): Operation<SharedRows>;
/** See `CopyableStore.writeSharedRows`; in a transaction of the caller. */
export declare function writeSharedRows(rows: SharedRows): Operation<void>;
/** See `CopyableStore.lastNumber`. */
export declare function lastNumber(): Operation<MessageNumber>;
