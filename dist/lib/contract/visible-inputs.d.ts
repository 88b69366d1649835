import type { Field, Input } from './field.ts';
/** An input that the resident sees, and whether it must be answered as things stand. */
export interface VisibleInput {
    readonly input: Input;
    readonly required: boolean;
}
/** Reads an answer as it counts: without the space around it, and undefined where nothing is left. */
export declare function answerIn(values: Readonly<Record<string, unknown>>, name: string): string | undefined;
/**
 * Tells which inputs show, given the answers so far. An answer to a hidden input counts as empty, so that a condition
 * cannot hang on words that nobody sees. Conditions must not go in a circle; `ConfigSchema` refuses those.
 */
export declare function visibleInputs(fields: readonly Field[], values: Readonly<Record<string, unknown>>): VisibleInput[];
