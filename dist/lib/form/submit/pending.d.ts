import type { Form } from '../../contract/config/form.js';
import type { Submission } from '../../contract/message/submission.js';
import type { ValuesController } from '../state/values-controller.js';
/** The content of a message: the envelope without the fields that differ between two messages of the same content. */
export type MessageContent = Omit<Submission, 'version' | 'id' | 'sentAt'>;
/** A message that may have been sent but has no receipt yet. A draft may store it, so it does not repeat the values. */
export interface Pending {
    readonly envelope: Omit<Submission, 'values'>;
    /** Identifies the values. A short value, such as a phone number, can be computed from it. */
    readonly contentHash: string;
    /** The draft values of the message as JSON, if they are all of its answers; only such a draft may store the hash. */
    readonly draft: string | undefined;
}
/** A message that is ready to be sent. */
export interface PreparedMessage {
    readonly content: MessageContent;
    readonly pending: Pending;
}
/**
 * Creates the message of a form. The same values as in the previous try give the same message, which makes the retry
 * idempotent.
 */
export declare function prepareMessage(host: Element, form: Pick<Form, 'name' | 'page'>, language: string, values: Submission['values'], draft: string | undefined, previous: Pending | undefined): PreparedMessage;
/** Returns the draft values of a form as JSON; undefined if an answer is not part of drafts. */
export declare function completeDraft(values: ValuesController): string | undefined;
/**
 * Returns the properties of the page around an element; none where it has replaced a global that reads them, as
 * `URLSearchParams`.
 */
export declare function tryPageContext(host: Element, options: Form['page']): Submission['page'];
/** Returns a random UUID, also on plain http, where `crypto.randomUUID` is missing. */
export declare function createId(): string;
