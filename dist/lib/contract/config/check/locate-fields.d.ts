import type { Field, Input } from '../../fields/field.js';
import type { Condition } from '../condition.js';
import type { Path } from '../paths.js';
import type { Config } from '../schema.js';
/** A condition that a field or one of its options depends on. */
interface ConditionUse {
    readonly condition: Condition;
    /** Its path in the config; undefined for a condition of the preset. */
    readonly path: Path | undefined;
    /** Whether it shows or hides something; a condition of `required` changes no answer. */
    readonly isVisibility: boolean;
}
/** An input or a note, its path in a config, and the conditions of its group, of itself and of its options. */
export interface FieldLocation {
    readonly input: Input | undefined;
    readonly path: Path;
    readonly conditions: readonly ConditionUse[];
}
/**
 * Locates each input and each note of a form in its config.
 *
 * @param fields - All fields of the form.
 */
export declare function locateFields(fields: readonly Field[], config: Config): FieldLocation[];
export {};
