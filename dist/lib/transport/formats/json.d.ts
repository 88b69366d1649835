import type { Submission } from '../../contract/message/submission.js';
import type { EncodedMessage, EncodeOptions, Reply } from './wire-format.js';
/** JSON, the format of synpunkt's own receiver; for messages without files. */
export declare const json: {
    encode(submission: Submission, options: EncodeOptions): EncodedMessage & {
        readonly body: string;
    };
    /** JSON, nothing, or a short plain text: markup is a firewall, a log-in page, or a site that answers every address. */
    readReply(text: string): Reply;
};
/** JSON for messages with files: a multipart body with the JSON in the part `message` and a part for each file. */
export declare const jsonWithFiles: {
    encode(submission: {
        version: 1;
        id: string;
        form: string;
        language: string;
        sentAt: string;
        page: {
            url?: string | undefined;
            title?: string | undefined;
            language?: string | undefined;
            referrer?: string | undefined;
            viewport?: {
                width: number;
                height: number;
            } | undefined;
            version?: string | undefined;
        };
        values: Readonly<Record<string, import("../../contract/values/answer.js").Answer>>;
    }, options: EncodeOptions): {
        body: FormData;
    };
    readReply: (text: string) => Reply;
};
