import { type Operation } from '../operation.js';
/** See `MessageStore.countDaily`; in a transaction of the caller. */
export declare function countDaily({ key, id, max, day, }: {
    readonly key: string;
    readonly id: string;
    readonly max: number;
    readonly day: string;
}): Operation<boolean>;
/** See `MessageStore.countedToday`. */
export declare function countedToday(key: string, day: string): Operation<readonly string[]>;
