export { upload } from './upload.js';
/** The wire formats by their name in the config; the row `json` is for messages with files, as `send()` imports plain JSON. */
export declare const wireFormats: {
    json: {
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
            values: Readonly<Record<string, import("../contract/values/answer.js").Answer>>;
        }, options: import("./formats/wire-format.js").EncodeOptions): {
            body: FormData;
        };
        readReply: (text: string) => import("./formats/wire-format.js").Reply;
    };
    urlencoded: {
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
            values: Readonly<Record<string, import("../contract/values/answer.js").Answer>>;
        }, options: import("./formats/wire-format.js").EncodeOptions) => {
            body: URLSearchParams;
            contentType: string;
        };
        readReply: typeof import("./formats/form-fields.js").readFormReply;
    };
    multipart: {
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
            values: Readonly<Record<string, import("../contract/values/answer.js").Answer>>;
        }, options: import("./formats/wire-format.js").EncodeOptions): {
            body: FormData;
        };
        readReply: typeof import("./formats/form-fields.js").readFormReply;
    };
    open311: {
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
            values: Readonly<Record<string, import("../contract/values/answer.js").Answer>>;
        }, options: import("./formats/wire-format.js").EncodeOptions): {
            body: URLSearchParams;
            contentType: string;
        } | undefined;
        readReply(text: string): {
            kind: "accepted";
            receipt: {
                reference: {} | null;
            };
            found?: never;
        } | {
            receipt?: never;
            kind: "unclear";
            found: string;
        } | {
            receipt?: never;
            found?: never;
            kind: "rejected";
        };
    };
};
