import type { EncodeOptions } from './wire-format.js';
/**
 * A service request of Open311 GeoReport v2.
 *
 * Answers for which the standard has no parameter are appended to the description, so that nothing is lost.
 */
export declare const open311: {
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
        body: URLSearchParams;
        contentType: string;
    } | undefined;
    /** Accepted only with the id of the request, or the token of an endpoint that assigns the id later. */
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
