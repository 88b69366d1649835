import type { Form } from '../../contract/config/form.ts';
import type { Submission } from '../../contract/message/submission.ts';
/** The content of a message: the envelope without the fields that differ between two messages of the same content. */
export type MessageContent = Omit<Submission, 'version' | 'id' | 'sentAt'>;
/** A message that may have been sent but has no receipt yet. The draft stores it, so it does not repeat the values. */
export interface Pending {
    readonly envelope: Omit<Submission, 'values'>;
    /** Identifies the values without revealing them. */
    readonly contentHash: string;
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
export declare function prepareMessage(form: Pick<Form, 'name' | 'page'>, language: string, values: Submission['values'], previous: Pending | undefined): PreparedMessage;
