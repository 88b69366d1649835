import type { Config } from '../../contract/config/schema.ts';
import type { Submission } from '../../contract/message/submission.ts';
/**
 * The format of the request body that an endpoint expects, named by `format` in the config.
 *
 * Each one is a file in this folder and a row in `../formats.entry.ts`.
 */
export interface WireFormat {
    /** Encodes a message. Undefined when the config lacks a field that the format requires. */
    readonly encode: (submission: Submission, options: EncodeOptions) => EncodedMessage | undefined;
    /** Reads the receipt from the text of a 2xx response. Default: the text as JSON. */
    readonly readReceipt?: (text: string) => unknown;
    /** Whether a 2xx response reports an error in its text. Default: never. */
    readonly isError?: (text: string) => boolean;
}
/** A message as a request body. */
export interface EncodedMessage {
    readonly body: string | URLSearchParams | FormData;
    /** The `Content-Type`. Undefined when the browser sets it, together with the boundary of a multipart body. */
    readonly contentType?: string;
    /** Whether the endpoint cannot recognize a repeated message. */
    readonly isNotIdempotent?: boolean;
}
/** The part of a config that the encoding depends on, and the data that a submission does not contain. */
export interface EncodeOptions extends Partial<Pick<Config, 'fieldNames' | 'extraFields'>> {
    /** Files by the name of their field, in the same order as in the message. */
    readonly files?: ReadonlyMap<string, readonly File[]>;
    /** Describes every answer as label and text, by field, for an endpoint that supports only a few fields. */
    readonly describe?: () => readonly {
        readonly name: string;
        readonly label: string;
        readonly answer: string;
    }[];
}
