import * as z from 'zod/mini';
import { issueOf } from './issue.js';
import { lengthOf } from './length-of.js';
import { answerIn, visibleInputs } from './visible-inputs.js';
/** A lone surrogate cannot be written as UTF-8, and NUL ends a text in too many systems: neither is ever meant. */
export const unstorable = /[\0\p{Surrogate}]/u;
// A one-line answer ends up in subject lines and headers, where a line break would start a new one.
const notInLine = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const notInText = /[^\P{Cc}\n\r\t]/u;
// Only the shape: any list of domains is out of date tomorrow, and the true test is whether a reply arrives.
const email = /^[^\s@<>"(),:;\\[\]]+@(?:[^\s@<>"(),:;\\[\].]+\.)+[^\s@<>"(),:;\\[\].]{2,}$/u;
// National: 0 and 7–9 further digits. International: + or 00 and at most 15 digits (E.164).
const phone = /^(?:0[1-9]\d{6,8}|(?:\+|00)[1-9]\d{6,14})$/;
/** Says what is wrong with one answer, or undefined. */
function issueWith(input, answer) {
    const { name } = input;
    const bad = input.type === 'textarea' ? notInText : notInLine;
    if (unstorable.test(answer) || bad.test(answer))
        return issueOf(name, answer, 'badCharacters');
    switch (input.type) {
        case 'select':
        case 'radio':
            return input.options.some(({ value }) => value === answer) ? undefined : issueOf(name, answer, 'notOption');
        case 'email':
            return answer.length <= 254 && email.test(answer) && !/\p{Cf}/u.test(answer)
                ? undefined
                : issueOf(name, answer, 'notEmail');
        case 'tel':
            return answer.length <= 40 && phone.test(answer.replace(/\(0\)|[\s()/.\p{Pd}\p{Cf}]/gu, ''))
                ? undefined
                : issueOf(name, answer, 'notPhone');
        default: {
            const length = lengthOf(answer);
            return length <= input.maxLength ? undefined : issueOf(name, answer, 'tooLong', { max: input.maxLength, length });
        }
    }
}
/** The answers to a form: those of the visible inputs, trimmed; empty ones are left out, and nothing else is let in. */
export function valuesSchema(fields) {
    return z.transform((values, { issues }) => {
        if (!isRecord(values)) {
            issues.push(issueOf('values', undefined, 'invalid'));
            return z.NEVER;
        }
        const visible = visibleInputs(fields, values);
        const answers = {};
        for (const { input, required } of visible) {
            const { name } = input;
            const answer = answerIn(values, name);
            const isText = !Object.hasOwn(values, name) || typeof values[name] === 'string';
            const issue = answer === undefined
                ? (!isText && issueOf(name, undefined, 'invalid')) || (required && issueOf(name, undefined, 'required'))
                : issueWith(input, answer);
            if (issue)
                issues.push(issue);
            else if (answer !== undefined)
                answers[name] = answer;
        }
        const expected = new Set(visible.map(({ input }) => input.name));
        if (Object.keys(values).some((name) => !expected.has(name)))
            issues.push(issueOf('values', undefined, 'unexpected'));
        return answers;
    });
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
