import { type Script } from '../script.js';
import type { CopiedRows, MessageId, MessageNumber, SharedRows } from '../store.js';
/** See `CopyableStore.readRows`. */
export declare function readRows({ year, number }: MessageNumber, { count, bytes }: {
    readonly count: number;
    readonly bytes: number;
}): Script<CopiedRows>;
/** See `CopyableStore.writeRows`; in a transaction of the caller. */
export declare function writeRows(rows: CopiedRows): Script<void>;
/** See `CopyableStore.readIds`. */
export declare function readIds({ year, number }: MessageNumber, count: number): Script<readonly MessageId[]>;
/** See `CopyableStore.readSharedRows`. */
export declare function readSharedRows(): Script<SharedRows>;
/** See `CopyableStore.writeSharedRows`; in a transaction of the caller. */
export declare function writeSharedRows(rows: SharedRows): Script<void>;
/** See `CopyableStore.lastNumber`. */
export declare function lastNumber(): Script<MessageNumber>;
