import type { Field } from '../../contract/fields/field.ts';
/** The fields of a form up to the one of a name: what follows a question that leads elsewhere is not asked. */
export declare function fieldsUpTo(fields: readonly Field[], name: string): Field[];
