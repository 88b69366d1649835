import { type Form } from './contract/config/form.js';
import type { ConfigInput } from './contract/config/schema.js';
import { type Issue } from './contract/message/issue.js';
import type { Submission } from './contract/message/submission.js';
import { type SendOptions, type SendResult } from './transport/send.js';
export type { ConfigInput as Config } from './contract/config/schema.js';
export type { Form } from './contract/config/form.js';
export type { FieldConfig as Field } from './contract/fields/field.js';
export type { Issue, IssueCode } from './contract/message/issue.js';
export type { FailureReason, Problem, Receipt } from './contract/message/receipt.js';
export type { Submission } from './contract/message/submission.js';
export type { SendResult } from './transport/send.js';
/** The files of a message, by the name of their field. */
export type Files = ReadonlyMap<string, readonly File[]>;
/** Options of {@link createMessage}. */
export interface MessageOptions {
    /** BCP 47 tag of the language that the form was shown in. Default: that of the config, else `sv`. */
    readonly language?: string;
    readonly files?: Files;
}
/** Options of {@link send}. */
export interface DeliveryOptions extends Pick<SendOptions, 'hints' | 'signal' | 'onRetry' | 'onProgress'> {
    /** Address to post to. Default: that of the first chosen option that has one, else that of the config. */
    readonly endpoint?: string;
    readonly files?: Files;
}
/** A message that is ready to be sent, or the issues with the answers. */
export type CreatedMessage = {
    readonly ok: true;
    readonly message: Submission;
} | {
    readonly ok: false;
    readonly issues: readonly Issue[];
};
/** Reads a config into the form that it describes. Logs its issues, and leaves out the parts that have one. */
export declare function readForm(config?: ConfigInput): Promise<Form>;
/**
 * Validates answers as the form and the receiver do, and puts them into a message. Sending the same message again is safe,
 * as its `id` is the same.
 *
 * @param values - The answers as a resident writes them, by the names of the visible fields.
 */
export declare function createMessage(form: Form, values: Readonly<Record<string, unknown>>, { language, files }?: MessageOptions): CreatedMessage;
/**
 * Sends a message as the form does, with the same retries. Resolves in every case, to `unconfigured` without an address;
 * never throws.
 */
export declare function send(form: Form, message: Submission, options?: DeliveryOptions): Promise<SendResult>;
