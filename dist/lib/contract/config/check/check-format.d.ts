import type { Input } from '../../fields/field.js';
import type { Config } from '../schema.js';
import type { CheckedForm, CrossFieldIssue } from './checked-form.js';
type Inputs = ReadonlyMap<string, Input>;
/** Whether the format of a config can send files. */
export declare const canSendFiles: ({ format }: Pick<Config, 'format'>) => boolean;
/** Checks field names against the form, and the form against the message format. */
export declare function checkFormat(inputs: Inputs, form: CheckedForm): CrossFieldIssue[];
export {};
