import type { Field } from '../../contract/field.ts';
/** The fields of a form up to the one of a name: what follows a question that leads elsewhere is not asked. */
export declare function upTo(fields: readonly Field[], name: string): Field[];
