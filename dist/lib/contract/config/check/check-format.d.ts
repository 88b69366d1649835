import type { Input } from '../../fields/field.ts';
import type { Config } from '../schema.ts';
import type { CheckedForm, CrossFieldIssue } from './checked-form.ts';
type Inputs = ReadonlyMap<string, Input>;
/** Whether the format of a config can send files. */
export declare const canSendFiles: ({ format }: Pick<Config, 'format'>) => boolean;
/** Checks field names against the form, and the form against the message format. */
export declare function checkFormat(inputs: Inputs, form: CheckedForm): CrossFieldIssue[];
export {};
