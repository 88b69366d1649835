import type { MessageStore, Undelivered } from '../store/store.js';
/**
 * The command `synpunkt resend`: makes undelivered deliveries due at once, those of the references or all; without either
 * it lists them. Returns issues.
 */
export declare function resend(optionsFile: string | undefined, references: readonly string[], all: boolean): Promise<readonly string[]>;
/** Lists all undelivered deliveries of a store, the oldest first. */
export declare function undeliveredIn(store: MessageStore): AsyncGenerator<Undelivered>;
/** Returns an issue for each reference that was not found, and is not in a state, such as undelivered. */
export declare const explainMissing: (references: readonly string[], found: ReadonlySet<string>, state: string) => readonly string[];
