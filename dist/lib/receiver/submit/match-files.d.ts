import type { Issue } from '../../contract/message/issue.js';
import type { Values } from '../../contract/values/values-schema.js';
import type { Attachment } from '../store/store.js';
/** A file as it was uploaded. */
export interface UploadedFile {
    /** The name of its field. */
    readonly name: string;
    /** As sent, with `%22` for a quotation mark. Undefined when it is not a file. */
    readonly fileName: string | undefined;
    readonly content: Uint8Array;
}
/** The attachments of a message, with what else is known of it, or the issues of its files. */
export type MatchedFiles<Known = unknown> = (Known & {
    readonly ok: true;
    readonly attachments: readonly Attachment[];
}) | {
    readonly ok: false;
    readonly issues: readonly Issue[];
};
/** Matches the uploaded files with the file infos in the message, which must agree in number, order, name and size. */
export declare function matchFiles(fields: readonly string[], values: Values, files: readonly UploadedFile[]): MatchedFiles;
