import * as z from 'zod/mini';
import { issueOf } from '../message/issue.js';
import { cleanAnswer } from './clean-answer.js';
import { evaluateForm, getRaw } from './evaluate-form.js';
import { parseAnswer } from './parse-answer.js';
/**
 * Returns the schema of the answers to a form: those of the visible inputs without the empty ones, and no others.
 *
 * @param options - Without a country, it is that of the default config.
 */
export function valuesSchema(fields, options = {}) {
    return z.transform((raw, { issues }) => {
        if (!isRecord(raw)) {
            issues.push(issueOf('values', undefined, 'invalid'));
            return z.NEVER;
        }
        const { inputs } = evaluateForm(fields, raw, cleanAnswer);
        const answers = {};
        for (const [name, visible] of inputs) {
            const parsed = parseAnswer(visible, getRaw(raw, name), options);
            if (!parsed.ok)
                issues.push(issueOf(name, undefined, parsed.code, parsed.params));
            else if (parsed.answer !== undefined)
                answers[name] = parsed.answer;
        }
        if (Object.keys(raw).some((name) => !inputs.has(name)))
            issues.push(issueOf('values', undefined, 'unexpected'));
        return answers;
    });
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
