import type { Form } from '../../contract/config/form.js';
import { type MailSettings, type WebhookSettings } from './destination-options.js';
/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;
/** The validated options of the receiver, with defaults applied. */
export interface Options {
    readonly port: number;
    readonly host: string;
    readonly data: string;
    /** URL of a PostgreSQL database, in the place of the data file. */
    readonly database: string | undefined;
    /** Empty only where none are given, as for commands that take no messages. */
    readonly origins: readonly string[];
    readonly form: Form;
    /** The config of the form as JSON. */
    readonly config: unknown;
    /** URL of a page with the form. */
    readonly page: string | undefined;
    /** Folder of the earlier files of the widget. */
    readonly earlier: string | undefined;
    /** Whether the form editor is served. */
    readonly editor: boolean;
    readonly mail: MailSettings | undefined;
    readonly webhook: WebhookSettings | undefined;
    readonly proxies: number | undefined;
    readonly limit: number;
    readonly minFree: number;
    /** The token of requests to the metrics. */
    readonly metricsToken: string | undefined;
}
/** Options, or their issues; each issue and each warning is one line. */
export type ReadOptions = {
    readonly ok: true;
    readonly options: Options;
    readonly warnings: readonly string[];
} | {
    readonly ok: false;
    readonly issues: readonly string[];
    readonly warnings: readonly string[];
};
/** Environment variables of the options. */
export declare const variables: {
    readonly port: 'SYNPUNKT_PORT';
    readonly host: 'SYNPUNKT_HOST';
    readonly data: 'SYNPUNKT_DATA';
    readonly database: 'DATABASE_URL';
    readonly origins: 'SYNPUNKT_ORIGINS';
    readonly config: 'SYNPUNKT_CONFIG';
    readonly page: 'SYNPUNKT_PAGE';
    readonly earlier: 'SYNPUNKT_EARLIER';
    readonly editor: 'SYNPUNKT_EDITOR';
    readonly smtp: 'SYNPUNKT_SMTP';
    readonly mailFrom: 'SYNPUNKT_MAIL_FROM';
    readonly mailTo: 'SYNPUNKT_MAIL_TO';
    readonly mailContent: 'SYNPUNKT_MAIL_CONTENT';
    readonly mailReceipts: 'SYNPUNKT_MAIL_RECEIPTS';
    readonly mailDigest: 'SYNPUNKT_MAIL_DIGEST';
    readonly webhook: 'SYNPUNKT_WEBHOOK';
    readonly webhookSecret: 'SYNPUNKT_WEBHOOK_SECRET';
    readonly webhookNetworks: 'SYNPUNKT_WEBHOOK_NETWORKS';
    readonly proxies: 'SYNPUNKT_PROXIES';
    readonly limit: 'SYNPUNKT_LIMIT';
    readonly minFree: 'SYNPUNKT_MIN_FREE';
    readonly metricsToken: 'SYNPUNKT_METRICS_TOKEN';
};
/** Reads the options. Precedence: defaults < options file < environment. */
export declare function readOptions(env: Environment, file?: string | undefined): ReadOptions;
/** Reads a secret from a variable, or from the file that one with `_FILE` names, as container platforms provide it. */
export declare function readSecret(env: Environment, variable: string, issues: string[]): string | undefined;
