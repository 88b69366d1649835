import * as z from 'zod/mini';
import { issueOf } from '../message/issue.js';
import { invalidAnswer, noAnswer, validAnswer } from '../values/answer.js';
import { cleanLine } from '../values/clean-text.js';
/** A lone surrogate cannot be encoded as UTF-8, and NUL ends a text in too many systems: neither is ever intended. */
export const unstorable = /[\0\p{Surrogate}]/u;
/** Creates the schema of an answer from a function that parses one. */
export function answerSchema(parse) {
    return z.transform((raw, { issues }) => {
        const parsed = parse(raw);
        if (parsed.ok)
            return parsed.answer;
        issues.push({ ...issueOf('', raw, parsed.code, parsed.params), path: [] });
        return z.NEVER;
    });
}
/**
 * Creates the schema of an answer that the resident types.
 *
 * @param clean - Cleans it. Default: as one line, since it is used in subject lines and headers, where a line break would
 *   start a new one.
 */
export const textSchema = (parse, clean = cleanLine) => answerSchema((raw) => {
    if (raw === undefined)
        return noAnswer;
    if (typeof raw !== 'string')
        return invalidAnswer('invalid');
    const text = clean(raw);
    return text === '' ? noAnswer : parse(text);
});
/** Creates the schema of an answer that is one of some given values, each without surrounding space. */
export const fixedSchema = (parse) => textSchema(parse, (raw) => raw.trim());
/**
 * Creates the schema of an answer that a function normalizes; where it returns undefined, the answer has the issue `code`.
 *
 * @param excessOf - Returns the part whose removal makes an answer valid; the text of the issue quotes it.
 */
export const normalizedSchema = (normalize, code, excessOf = () => undefined) => textSchema((text) => {
    const answer = normalize(text);
    if (answer !== undefined)
        return validAnswer(answer);
    const excess = excessOf(text);
    return invalidAnswer(code, excess ? { excess } : undefined);
});
/** Creates the schema of an answer that is one of some options. */
export const optionSchema = (options) => fixedSchema((text) => {
    const option = options.find(({ value }) => value === text);
    if (option?.redirect)
        return invalidAnswer('redirected');
    return option ? validAnswer(text) : invalidAnswer('notOption');
});
/** Replaces Arabic and Persian digits, and their decimal separator, by those of ASCII. */
export const toLatinDigits = (text) => 
// The last four bits of each are its value.
text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) % 16)).replace(/\u066B/g, '.');
