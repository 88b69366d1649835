import type { Field } from '../../contract/field.ts';
import type { Given } from '../../contract/look-at.ts';
/** What stands in the fields of a form before anyone has written there. */
export declare function initialValues(fields: readonly Field[]): Given;
