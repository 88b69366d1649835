import type { IssueCode, IssueParams } from '../message/issue.js';
/** The facts about a file in a message; its content travels separately. */
export interface FileInfo {
    readonly name: string;
    /** Media type; '' where the browser does not know it. */
    readonly type: string;
    /** In bytes. */
    readonly size: number;
}
/** Whether a value describes a file: a name without folders and line breaks, and a whole size. */
export declare function isFileInfo(value: unknown): value is FileInfo;
/** Returns the facts about a file, its name as one clean line: macOS and Safari write å as two characters. */
export declare const fileInfoOf: ({ name, type, size }: FileInfo) => FileInfo;
/** The limits of a file field that apply to each file. */
export interface FileLimits {
    /** Media types or file name extensions. */
    readonly accept: readonly string[];
    /** In megabytes. */
    readonly maxSize: number;
}
/** Returns the issue with a file, or undefined. */
export declare function checkFile({ name, type, size }: FileInfo, { accept, maxSize }: FileLimits): {
    readonly ok: false;
    readonly code: IssueCode;
    readonly params: IssueParams;
} | undefined;
