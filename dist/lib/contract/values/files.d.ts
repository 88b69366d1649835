import type { InputOf } from '../fields/field.ts';
import type { ParsedAnswer } from './parse-answer.ts';
/** What is told of a file in a message; its content travels beside it. */
export interface FileInfo {
    readonly name: string;
    /** Media type; '' where the browser knows none. */
    readonly type: string;
    /** In bytes. */
    readonly size: number;
}
type FileInput = Pick<InputOf<'file'>, 'accept' | 'maxSize' | 'maxFiles'>;
/** Reads the files that were given to an input. */
export declare function parseFiles(input: FileInput, given: unknown): ParsedAnswer;
/** What is wrong with one file, or undefined. */
export declare function checkFile({ name, type, size }: FileInfo, { accept, maxSize }: Pick<FileInput, 'accept' | 'maxSize'>): Extract<ParsedAnswer, {
    ok: false;
}> | undefined;
export {};
