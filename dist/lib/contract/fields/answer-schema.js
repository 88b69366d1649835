import * as z from 'zod/mini';
import { issueOf } from '../message/issue.js';
import { invalidAnswer, noAnswer, validAnswer } from '../values/answer.js';
/** A lone surrogate cannot be encoded as UTF-8, and NUL ends a text in too many systems: neither is ever intended. */
export const unstorable = /[\0\p{Surrogate}]/u;
// A one-line answer is used in subject lines and headers, where a line break would start a new one.
const notInLine = /[\p{Cc}\p{Zl}\p{Zp}]/u;
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
/** Creates the schema of an answer that is typed: trimmed. */
export const trimmedSchema = (parse) => answerSchema((raw) => {
    if (raw === undefined)
        return noAnswer;
    if (typeof raw !== 'string')
        return invalidAnswer('invalid');
    const text = raw.trim();
    return text === '' ? noAnswer : parse(text);
});
/** Creates the schema of an answer in words: trimmed, and without characters that cannot be stored. */
export const textSchema = (parse, forbidden = notInLine) => trimmedSchema((text) => unstorable.test(text) || forbidden.test(text) ? invalidAnswer('badCharacters') : parse(text));
/** Creates the schema of an answer that a function normalizes; undefined is the issue with the code. */
export const normalizedSchema = (normalize, code) => textSchema((text) => {
    const answer = normalize(text);
    return answer === undefined ? invalidAnswer(code) : validAnswer(answer);
});
/** Creates the schema of an answer that is one of some options. */
export const optionSchema = (options) => textSchema((text) => {
    const option = options.find(({ value }) => value === text);
    if (option?.redirect)
        return invalidAnswer('redirected');
    return option ? validAnswer(text) : invalidAnswer('notOption');
});
/** Replaces the digits of Arabic and Persian keyboards, and their decimal separator, by those of stored numbers. */
export const toLatinDigits = (text) => 
// The last four bits of each are its value.
text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) % 16)).replace(/\u066B/g, '.');
