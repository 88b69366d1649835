import type { Form } from '../../contract/config/form.js';
/**
 * Returns the names of the fields that may be sent as several parts of one name, of which plain PHP keeps only the last.
 *
 * A field with a row in `fieldNames` is named as its endpoint wants it, and is left alone.
 */
export declare function findRepeatedNames({ fields, fieldNames, format, }: Pick<Form, 'fields' | 'fieldNames' | 'format'>): string[];
