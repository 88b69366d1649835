import type { InputOf } from '../../../contract/fields/field.ts';
import type { IssueParams } from '../../../contract/message/issue.ts';
import type { ConfigFieldContext } from '../field-context.ts';
type FileInput = InputOf<'file'>;
/** A picture that is being made ready. */
export interface Pending {
    readonly file: File;
    /** What stood in its place, and does so again if it has to be refused. */
    readonly replaced: readonly File[];
}
/** A file that was not taken, and why. */
export interface Refused {
    readonly name: string;
    readonly code: string;
    readonly params?: IssueParams | undefined;
}
/** How a field for files stands. */
interface Choice {
    readonly entries: readonly (File | Pending)[];
    /** Those of the last choice. */
    readonly refused: readonly Refused[];
}
/** Reads how a field stands by what it holds. */
export declare function choiceOf(value: unknown): Choice;
/**
 * Adds files to a field, as far as its rules let them in; in one for a single file the new one takes the place of the
 * old. Pictures follow when they are ready.
 */
export declare function addFiles(input: FileInput, chosen: readonly File[], context: ConfigFieldContext): void;
/** Takes a file out of a field. */
export declare function removeFile(input: FileInput, entry: File | Pending, context: ConfigFieldContext): void;
/** The name by which a file was chosen. */
export declare const nameOf: (entry: File | Pending) => string;
/** Says why a file was not taken. */
export declare function reasonFor({ name, code, params }: Refused, input: FileInput, { messages, configured: { checks } }: ConfigFieldContext): string;
export {};
