import type { Issue } from '../contract/message/issue.ts';
import type { Values } from '../contract/values/values-schema.ts';
import type { Part } from './split-multipart.ts';
import type { Attachment } from './store.ts';
/** The files of a message, or what is wrong with them. */
export type MatchedFiles = {
    readonly ok: true;
    readonly attachments: readonly Attachment[];
} | {
    readonly ok: false;
    readonly issues: readonly Issue[];
};
/** Matches the files that came with a message against what it tells of them: exactly those, in the order told. */
export declare function matchFiles(fields: readonly string[], values: Values, parts: readonly Part[]): MatchedFiles;
