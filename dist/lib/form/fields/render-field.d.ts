import { nothing, type TemplateResult } from 'lit';
import type { Field } from '../../contract/field.ts';
import type { FieldContext } from './field-context.ts';
/**
 * Renders fields in order. What is hidden leaves an empty place, so that no other control is made anew and loses the
 * focus when something appears before it.
 */
export declare function renderFields(fields: readonly Field[], context: FieldContext): (TemplateResult | typeof nothing)[];
