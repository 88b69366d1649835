import type { Form } from '../../contract/config/form.js';
import { type Issue } from '../../contract/message/issue.js';
import { type Values } from '../../contract/values/values-schema.js';
import type { ValuesController } from '../state/values-controller.js';
/** The result of validating a form. */
export type Validation = {
    readonly ok: true;
    readonly values: Values;
} | {
    readonly ok: false;
    readonly issues: readonly Issue[];
};
/** Validates the values of the visible inputs by the schema that the receiver uses too. */
export declare function validateForm({ fields, country }: Pick<Form, 'fields' | 'country'>, language: string, values: ValuesController): Validation;
