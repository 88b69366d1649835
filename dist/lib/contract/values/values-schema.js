import * as z from 'zod/mini';
import { issueOf } from '../message/issue.js';
import { getRaw } from './evaluate-form.js';
import { parseAnswer } from './parse-answer.js';
/**
 * The answers to a form: those of the visible inputs; empty ones are left out, and nothing else is let in.
 *
 * @param lookAt - The function of that name, which a browser has in another file already.
 */
export function valuesSchema(fields, lookAt) {
    return z.transform((given, { issues }) => {
        if (!isRecord(given)) {
            issues.push(issueOf('values', undefined, 'invalid'));
            return z.NEVER;
        }
        const { inputs } = lookAt(fields, given);
        const answers = {};
        for (const [name, visible] of inputs) {
            const read = parseAnswer(visible, getRaw(given, name));
            if (!read.ok)
                issues.push(issueOf(name, undefined, read.code, read.params));
            else if (read.answer !== undefined)
                answers[name] = read.answer;
        }
        if (Object.keys(given).some((name) => !inputs.has(name)))
            issues.push(issueOf('values', undefined, 'unexpected'));
        return answers;
    });
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
