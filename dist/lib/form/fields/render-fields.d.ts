import { type TemplateResult } from 'lit';
import type { Field } from '../../contract/fields/field.js';
import type { FormState } from '../../contract/values/evaluate-form.js';
import type { Messages } from '../../messages/messages.js';
import type { FieldContext } from './field-context.js';
import type { Rendered } from './field-view.js';
/** Renders the explanation of the tick, if any field is required. */
export declare function renderRequiredNote({ inputs }: FormState, { requiredNote }: Messages): Rendered;
/**
 * Renders the fields of a form, in an element of their own: if controls were inserted into the form one by one, the
 * browser would count all controls before each of them again.
 */
export declare function renderFields(fields: readonly Field[], context: FieldContext): TemplateResult;
