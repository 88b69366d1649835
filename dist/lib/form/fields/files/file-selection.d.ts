import type { InputOf } from '../../../contract/fields/field.js';
import type { IssueParams } from '../../../contract/message/issue.js';
import type { ConfiguredFieldState } from '../field-view.js';
export type FileField = InputOf<'file'>;
/** A picture that is being redrawn. */
export interface PendingPicture {
    readonly file: File;
    /** The files that it replaces; they come back if it is rejected. */
    readonly replaced: readonly File[];
}
/** A file that was not added, and the reason. */
export interface RejectedFile {
    readonly name: string;
    readonly code: string;
    readonly params?: IssueParams | undefined;
}
/** The files of a field, and those that could not be added. */
interface FileSelection {
    readonly entries: readonly (File | PendingPicture)[];
    /** Those of the last choice. */
    readonly rejected: readonly RejectedFile[];
}
/** Gets the selection that belongs to the value of a field. */
export declare function selectionOf(value: unknown): FileSelection;
/**
 * Adds the files that the field accepts; in a field for one file, the new file replaces the old one. Pictures are added
 * when they have been redrawn; other files are read, so that they are sent as they were chosen.
 */
export declare function addFiles(field: FileField, files: readonly File[], state: ConfiguredFieldState): void;
/** Removes a file from a field. */
export declare function removeFile(entry: File | PendingPicture, state: ConfiguredFieldState): void;
/** The name of a file as it was chosen. */
export declare const fileName: (entry: File | PendingPicture) => string;
/** The reason why a file was not added, in words. */
export declare function rejectionText({ name, code, params }: RejectedFile, field: FileField, messages: ConfiguredFieldState['messages']): string;
export {};
