import { type Script } from '../script.js';
import type { CopiedRows, MessageNumber } from '../store.js';
/** See `CopyableStore.readRows`. */
export declare function readRows({ year, number }: MessageNumber, { count, bytes }: {
    readonly count: number;
    readonly bytes: number;
}): Script<CopiedRows>;
/** See `CopyableStore.writeRows`; in a transaction of the caller. */
export declare function writeRows(rows: CopiedRows): Script<void>;
/** See `CopyableStore.readNumbers`. */
export declare function readNumbers(): Script<Pick<CopiedRows, 'given_numbers' | 'erased'>>;
/** See `CopyableStore.writeNumbers`; in a transaction of the caller. */
export declare function writeNumbers({ given_numbers, erased }: Pick<CopiedRows, 'given_numbers' | 'erased'>): Script<void>;
/** See `CopyableStore.lastNumber`. */
export declare function lastNumber(): Script<MessageNumber>;
