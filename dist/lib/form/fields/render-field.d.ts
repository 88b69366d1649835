import { type TemplateResult } from 'lit';
import type { Field } from '../../contract/fields/field.ts';
import type { FieldContext } from './field-context.ts';
/**
 * Renders the questions of a form, in an element of their own: put into the form one by one, each control would make the
 * browser count all controls before it anew.
 */
export declare function renderQuestions(fields: readonly Field[], context: FieldContext): TemplateResult;
