import type { Input } from '../../fields/field.ts';
import type { Config } from '../schema.ts';
import type { CheckedForm, CrossFieldIssue } from './checked-form.ts';
type Inputs = ReadonlyMap<string, Input>;
/** Whether messages in the format of a config can contain files. */
export declare const canSendFiles: ({ format }: Pick<Config, 'format'>) => boolean;
/**
 * Checks what keeps messages from reaching the endpoint as the config intends: names of unknown fields, and what the
 * format cannot represent or requires.
 */
export declare function checkFormat(inputs: Inputs, form: CheckedForm): CrossFieldIssue[];
export {};
