import type { Condition } from '../condition.ts';
import type { Config } from '../schema.ts';
import type { Field, Input } from '../../fields/field.ts';
import type { Path } from '../omit-paths.ts';
/** A condition that a field or one of its options hangs on. */
interface ConditionUse {
    readonly condition: Condition;
    /** Where it stands in the config; undefined where the preset says it. */
    readonly path: Path | undefined;
    /** Whether something shows by it; what makes a field required changes no answer. */
    readonly shows: boolean;
}
/** An input or a note with where it stands in a config, and what it asks: for its group, for itself, for its options. */
export interface FieldLocation {
    readonly input: Input | undefined;
    readonly path: Path;
    readonly asking: readonly ConditionUse[];
}
/**
 * Tells where each input and each note of a form stands in its config.
 *
 * @param fields - The fields of the form, complete.
 * @param own - The config as it was written.
 */
export declare function locateFields(fields: readonly Field[], own: Config): FieldLocation[];
export {};
