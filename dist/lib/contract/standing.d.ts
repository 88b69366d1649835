import type { Condition } from './condition.ts';
import type { Config } from './config.ts';
import type { Field, Input } from './field.ts';
import type { Path } from './leave-out.ts';
/** A condition that a field or one of its options hangs on. */
interface Asking {
    readonly condition: Condition;
    /** Where it stands in the config; undefined where the preset says it. */
    readonly path: Path | undefined;
    /** Whether something shows by it; what makes a field required changes no answer. */
    readonly shows: boolean;
}
/** An input or a note with where it stands in a config, and what it asks: for its group, for itself, for its options. */
export interface Standing {
    readonly input: Input | undefined;
    readonly path: Path;
    readonly asking: readonly Asking[];
}
/**
 * Tells where each input and each note of a form stands in its config.
 *
 * @param fields - The fields of the form, complete.
 * @param own - The config as it was written.
 */
export declare function standingIn(fields: readonly Field[], own: Config): Standing[];
export {};
