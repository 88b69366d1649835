import type { Form } from '../../contract/config/form.js';
import type { OptionsInput } from './options-schema.js';
/** The validated options of mails. */
export interface MailSettings {
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
/** The validated options of the webhook. */
export interface WebhookSettings {
    readonly url: string;
    readonly secret: string;
    readonly networks: readonly string[];
}
/** Returns the settings of mails; undefined if there are none, or if they have issues. */
export declare function readMailSettings(input: OptionsInput, form: Form, issues: string[]): MailSettings | undefined;
/** Returns the settings of the webhook; undefined if there are none, or if they have issues. */
export declare function readWebhookSettings(input: OptionsInput, issues: string[]): WebhookSettings | undefined;
