import type { Form } from '../../contract/config/form.js';
import type { OptionsInput } from './options-schema.js';
/** Where messages are mailed to. */
export interface MailOptions {
    readonly smtp: string;
    readonly from: string;
    readonly to: string;
    readonly departments: Readonly<Record<string, string>>;
    readonly content: 'full' | 'link';
    /** Whether senders get a receipt. */
    readonly receipts: boolean;
    /** Whether a mail each morning says what came and what is not delivered. */
    readonly digest: boolean;
}
/** Where messages are posted to. */
export interface WebhookOptions {
    readonly url: string;
    readonly secret: string;
    readonly networks: readonly string[];
}
/** Returns the complete options of mails; undefined if there are none, or if they have issues. */
export declare function mailOptions(input: OptionsInput, form: Form, issues: string[]): MailOptions | undefined;
/** Returns the complete options of the webhook; undefined if there are none, or if they have issues. */
export declare function webhookOptions(input: OptionsInput, issues: string[]): WebhookOptions | undefined;
