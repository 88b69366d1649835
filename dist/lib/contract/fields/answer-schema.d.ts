import * as z from 'zod/mini';
import { type IssueCode } from '../message/issue.js';
import { type Answer, type ParsedAnswer } from '../values/answer.js';
import type { Option } from './option.js';
/** A lone surrogate cannot be encoded as UTF-8, and NUL ends a text in too many systems: neither is ever intended. */
export declare const unstorable: RegExp;
/** Creates the schema of an answer from a function that parses one. */
export declare function answerSchema(parse: (raw: unknown) => ParsedAnswer): z.ZodMiniType<Answer | undefined>;
/**
 * Creates the schema of an answer that the resident types.
 *
 * @param clean - Cleans it. Default: as one line, since it is used in subject lines and headers, where a line break would
 *   start a new one.
 */
export declare const textSchema: (parse: (text: string) => ParsedAnswer, clean?: (text: string) => string) => z.ZodMiniType<Answer | undefined>;
/** Creates the schema of an answer that is one of some given values, each without surrounding space. */
export declare const fixedSchema: (parse: (value: string) => ParsedAnswer) => z.ZodMiniType<Answer | undefined>;
/**
 * Creates the schema of an answer that a function normalizes; where it returns undefined, the answer has the issue `code`.
 *
 * @param excessOf - Returns the part whose removal makes an answer valid; the text of the issue quotes it.
 */
export declare const normalizedSchema: (normalize: (text: string) => string | undefined, code: IssueCode, excessOf?: (text: string) => string | undefined) => z.ZodMiniType<Answer | undefined>;
/** Creates the schema of an answer that is one of some options. */
export declare const optionSchema: (options: readonly Option[]) => z.ZodMiniType<Answer | undefined>;
/** Replaces Arabic and Persian digits, and their decimal separator, by those of ASCII. */
export declare const toLatinDigits: (text: string) => string;
