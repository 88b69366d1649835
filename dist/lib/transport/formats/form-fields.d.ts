import type { Submission } from '../../contract/message/submission.js';
import type { Answer } from '../../contract/values/answer.js';
import type { EncodeOptions, Reply } from './wire-format.js';
/** A name and a value, as in the data set of an HTML form. */
export type FormField = readonly [name: string, value: string];
/** Converts a message to the fields of an HTML form: answers, envelope, extra fields of the config. Files are left out. */
export declare function toFormFields({ values, ...envelope }: Submission, options: EncodeOptions): FormField[];
/** Adds the extra fields of the config, except those whose name the message already uses. */
export declare function withExtraFields(fields: readonly FormField[], { extraFields }: EncodeOptions): FormField[];
/** Appends the files with the endpoint's names of their fields, and their names in the message; skips those of fields left out. */
export declare function appendFiles(body: FormData, { values }: Submission, options: EncodeOptions): void;
/** Returns the texts of an answer; none for files. */
export declare const toTexts: (answer: Answer) => string[];
/** Returns the endpoint's name for a field. Undefined when the config leaves the field out. */
export declare function endpointNameOf(name: string, { fieldNames }: EncodeOptions): string | undefined;
/** Judges the response to an HTML form: a page of HTML counts as the confirmation. */
export declare function readFormReply(text: string): Reply;
