import type { Field } from '../../contract/fields/field.ts';
import type { RawValues } from '../../contract/values/evaluate-form.ts';
/** The default values of fields. */
export declare function initialValues(fields: readonly Field[]): RawValues;
/** The fields of a form up to the one of a name: a redirect hides those after it. */
export declare function fieldsUpTo(fields: readonly Field[], name: string): readonly Field[];
