import type { Input } from '../../fields/field.js';
import type { Config } from '../schema.js';
import type { CheckedForm, CrossFieldIssue } from './checked-form.js';
import type { FieldLocation } from './locate-fields.js';
type Inputs = ReadonlyMap<string, Input>;
/** Checks that the conditions of a config can be met, and that no field depends on its own answer. */
export declare function checkConditions(located: readonly FieldLocation[], inputs: Inputs, form: CheckedForm): CrossFieldIssue[];
/**
 * Checks that changes keep the fields and options that conditions of the preset refer to; one issue for each changed
 * field.
 */
export declare function checkPresetConditions(located: readonly FieldLocation[], inputs: Inputs, { changes }: Config): CrossFieldIssue[];
export {};
