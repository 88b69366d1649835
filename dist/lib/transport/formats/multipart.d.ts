import { readFormReply } from './form-fields.js';
/** The encoding of an HTML form with files: a part for each answer and each file, with the endpoint's name of its field. */
export declare const multipart: {
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
    }, options: import("./wire-format.js").EncodeOptions): {
        body: FormData;
    };
    readReply: typeof readFormReply;
};
