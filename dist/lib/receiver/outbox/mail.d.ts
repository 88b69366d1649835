import type { Form } from '../../contract/config/form.js';
import { type Destination } from './destination.js';
import { type MailSender } from './mail-transport.js';
/** Options of {@link createMailDestination}. */
export interface MailOptions extends MailSender {
    /** The form, or a function that returns it with the options that were fetched last. */
    readonly form: Form | (() => Promise<Form>);
    /** The mailbox. */
    readonly to: string;
    /** The mailboxes of departments, by the answer to the question of this name. Default: none. */
    readonly departments?: Readonly<Record<string, string>>;
    /**
     * Whether a mail contains the message and its files, or only says that there is one, for mailboxes that may not contain
     * personal data. Where the mail server accepts no mail of this size, or still ends the connection while the files are sent
     * in the third attempt or later, after it did so in the one before, it is sent without them. Default: full.
     */
    readonly content?: 'full' | 'link';
}
/** Creates the destination that mails messages to the mailbox of their department. */
export declare function createMailDestination(options: MailOptions): Destination;
