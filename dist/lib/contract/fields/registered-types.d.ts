import type * as z from 'zod/mini';
import type { FieldType } from './field-type.js';
/** A field type of any name and keys. */
export type AnyFieldType = FieldType<z.core.$ZodLooseShape, string>;
/** A field type and the schema of its fields. */
export interface RegisteredType extends AnyFieldType {
    readonly schema: z.ZodMiniObject;
}
/** The field types by name, empty until `registry.ts` is evaluated: what shows a form uses this table alone, without zod. */
export declare const registeredTypes: Map<string, RegisteredType>;
