import type { Field } from '../../contract/fields/field.ts';
import type { RawValues } from '../../contract/values/evaluate-form.ts';
/** What stands in the fields of a form before anyone has written there. */
export declare function initialValues(fields: readonly Field[]): RawValues;
