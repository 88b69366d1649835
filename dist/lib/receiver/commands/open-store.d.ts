import { type Options } from '../options/read-options.js';
import type { MessageStore } from '../store/store.js';
/** An opened store, or the issue that prevents it. */
export type OpenedStore = {
    readonly ok: true;
    readonly store: MessageStore;
} | {
    readonly ok: false;
    readonly issue: string;
};
/** Opens the store that the options name; one that is missing is created unless told otherwise. */
export declare function openStore({ data, database, minFree }: Options, create?: boolean): Promise<OpenedStore>;
/** Explains that there is no data file. */
export declare const missingIssue: (data: string) => string;
/** Whether an error says that there is no file of this name. */
export declare const isMissing: (error: unknown) => boolean;
/** Reads the options for a command and opens their store, which must exist; resolves to the issues that prevent it, or that the command finds. */
export declare function withStore(optionsFile: string | undefined, command: (store: MessageStore, options: Options) => Promise<readonly string[]>): Promise<readonly string[]>;
/** Returns the message of an error, for the operator. */
export declare const messageOf: (error: unknown) => string;
/** Prints a line for the operator. */
export declare const print: (line: string) => void;
