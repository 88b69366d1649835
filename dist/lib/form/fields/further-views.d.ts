import type { Field } from '../../contract/fields/field.js';
import type { FieldView } from './field-view.js';
/** Finds the view of a field that a form without a config cannot have; undefined for the others. */
export declare function findFurtherView(field: Field): FieldView | undefined;
/** Loads the lazy views of fields. Rejects when a file cannot be loaded. */
export declare function loadViews(fields: readonly Field[]): Promise<void>;
/** Whether a control of some fields has a file of its own. */
export declare const hasLazyView: (fields: readonly Field[]) => boolean;
