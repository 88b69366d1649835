/** Where a program sends mails from, and by which server. */
export interface MailSender {
    /**
     * `smtps://user:password@mail.example.se`, or `smtp:` for STARTTLS. Unless the host is this machine, STARTTLS is required,
     * and a certificate that is trusted.
     */
    readonly smtp: string;
    /** The sender of all mails, an address of ours. */
    readonly from: string;
}
/** A mail of ours. */
export interface Mail {
    readonly to: string;
    readonly subject: string;
    readonly text: string;
    readonly html: string;
    /** Identifies the mail; the same for each attempt, so that programs show a mail that arrives twice once. */
    readonly id: string;
    /** The number of the attempt. Default: 1. */
    readonly number?: number;
    readonly date?: Date;
    readonly replyTo?: string;
    readonly attachments?: readonly {
        readonly name: string;
        readonly content: Uint8Array;
    }[];
    readonly signal?: AbortSignal;
}
/**
 * Sends a mail; rejects when the server has not accepted it, by {@link tooLarge} for its size, by {@link cutOff} when the
 * connection ended while the files were sent, or when that is not known.
 */
export type SendMail = (mail: Mail) => Promise<void>;
/** The connection of all destinations that mail. */
export declare const mailConnection = "mail";
/** The longest time of an attempt to mail. */
export declare const mailAttemptMs: number;
/** The code of the error after which the same mail will never be accepted. */
export declare const tooLarge = "too-large";
/** The code of the error of a connection that ended while files were sent, as some servers do at their limit of size. */
export declare const cutOff = "cut-off";
/** Creates the function that sends mails, by a connection for each. */
export declare function createMailTransport({ smtp, from }: MailSender): SendMail;
