import { type TemplateResult } from 'lit';
import type { Field } from '../../contract/fields/field.ts';
import type { FormState } from '../../contract/values/evaluate-form.ts';
import type { Messages } from '../../messages/messages.ts';
import type { FieldContext } from './field-context.ts';
import type { Rendered } from './field-view.ts';
/** Renders the explanation of the tick, if any field is required. */
export declare function renderRequiredNote({ inputs }: FormState, { requiredNote }: Messages): Rendered;
/**
 * Renders the fields of a form, in an element of their own: if controls were inserted into the form one by one, the
 * browser would count all controls before each of them again.
 */
export declare function renderFields(fields: readonly Field[], context: FieldContext): TemplateResult;
