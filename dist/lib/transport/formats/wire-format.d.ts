import type { Config } from '../../contract/config/schema.js';
import type { Hints } from '../../contract/message/hints.js';
import type { Submission } from '../../contract/message/submission.js';
/**
 * The format of the request body that an endpoint expects, named by `format` in the config.
 *
 * Each one is a file in this folder and a row in `../formats.entry.ts`.
 */
export interface WireFormat {
    /** Encodes a message. Undefined when the config lacks a field that the format requires. */
    readonly encode: (submission: Submission, options: EncodeOptions) => EncodedMessage | undefined;
    /** Judges a 2xx response by its text, whatever its `Content-Type`; the text is empty where the body was cut off. */
    readonly readReply: (text: string) => Reply;
}
/** The text of a 2xx response. */
export type Reply = 
/** The endpoint has accepted the message; the receipt as unknown data. */
{
    readonly kind: 'accepted';
    readonly receipt: unknown;
}
/** The endpoint reports an error. */
 | {
    readonly kind: 'rejected';
}
/** Nothing that the endpoint says, such as the page of a firewall: the message may have arrived. With what it is, for the console. */
 | {
    readonly kind: 'unclear';
    readonly found: string;
};
/** A message as a request body. */
export interface EncodedMessage {
    readonly body: string | URLSearchParams | FormData;
    /** The `Content-Type`. Undefined when the browser sets it, together with the boundary of a multipart body. */
    readonly contentType?: string;
}
/** The part of a config that the encoding depends on, and the data that a submission does not contain. */
export interface EncodeOptions extends Partial<Pick<Config, 'fieldNames' | 'extraFields'>> {
    /** Files by the name of their field, in the same order as in the message. */
    readonly files?: ReadonlyMap<string, readonly File[]>;
    /** The spam hints, which only the JSON format contains; undefined unless the config has `spamHints`. */
    readonly hints?: Hints | undefined;
    /** Describes every answer as label and text, by field, for an endpoint that supports only a few fields. */
    readonly describe?: () => readonly {
        readonly name: string;
        readonly label: string;
        readonly answer: string;
    }[];
}
