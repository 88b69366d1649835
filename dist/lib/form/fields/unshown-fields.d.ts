import type { Field, Input } from '../../contract/fields/field.js';
/** Remembers that the type of a field cannot render it. */
export declare function addUnshown(field: Input): void;
/** Whether a field cannot be shown, so that nobody can answer it. */
export declare const isUnshown: (field: Input) => boolean;
/** Returns fields without those that cannot be shown and have no value: the resident can send the others. */
export declare function withoutUnshown(fields: readonly Field[], valueOf: (name: string) => unknown): readonly Field[];
