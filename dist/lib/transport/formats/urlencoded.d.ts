import { readFormReply } from './form-fields.js';
/** A content type that needs no CORS preflight. */
export declare const urlencodedType = "application/x-www-form-urlencoded;charset=UTF-8";
/** The encoding of a plain HTML form. */
export declare const urlencoded: {
    encode: (submission: {
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
    }, options: import("./wire-format.js").EncodeOptions) => {
        body: URLSearchParams;
        contentType: string;
    };
    readReply: typeof readFormReply;
};
