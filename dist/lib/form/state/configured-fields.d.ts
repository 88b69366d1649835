import type { Field } from '../../contract/fields/field.js';
import type { RawValues } from '../../contract/values/evaluate-form.js';
/** Returns the default values of fields as their controls have them: numbers as strings, `today` as a date. */
export declare function initialValues(fields: readonly Field[]): RawValues;
/** Returns the fields up to and including a named one; a redirect hides the rest. */
export declare function fieldsUpTo(fields: readonly Field[], name: string): readonly Field[];
