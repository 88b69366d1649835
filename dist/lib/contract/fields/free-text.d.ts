import { type ParsedAnswer } from '../values/answer.js';
import type { AnswerContext, FieldIssue } from './field-type.js';
/** The keys of a field with a free text as answer. */
interface FreeTextField {
    readonly minLength?: number | undefined;
    readonly maxLength: number;
    readonly pattern?: string | undefined;
    readonly errors?: {
        readonly pattern?: unknown;
    } | undefined;
}
/** Parses a free text: its length and its pattern. */
export declare function parseFreeText({ minLength, maxLength, pattern }: FreeTextField, { matchPattern }: AnswerContext, text: string): ParsedAnswer;
/** Checks the bounds of a free text, and that a pattern has an error text. */
export declare function checkFreeText(field: FreeTextField): FieldIssue[];
export {};
