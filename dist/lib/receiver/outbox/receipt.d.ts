import type { Form } from '../../contract/config/form.js';
import type { MessageStore } from '../store/store.js';
import type { Destination } from './destination.js';
import { type MailSender } from './mail-transport.js';
/** Options of {@link createReceiptDestination}. */
export interface ReceiptOptions extends MailSender {
    readonly form: Form;
    readonly store: Pick<MessageStore, 'countDaily'>;
}
/**
 * Creates the destination that mails a receipt to the sender, where an answer by e-mail was chosen. It contains nothing that
 * the sender wrote. A message that may be spam gets none, as a machine may have written the address of anyone.
 */
export declare function createReceiptDestination({ form, store, ...sender }: ReceiptOptions): Destination;
