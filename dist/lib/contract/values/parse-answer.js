import { defaults } from '../config/defaults.js';
import { isCustom } from '../fields/field-type.js';
import { fieldTypeOf } from '../fields/registry.js';
import { codeOf } from '../message/issue.js';
import { invalidAnswer, noAnswer, validAnswer } from './answer.js';
import { cleanAnswer } from './clean-answer.js';
/**
 * Parses the answer to an input by its field type: accepted as people write it, returned in the one form in which it is
 * stored. The result, parsed again, is the same.
 *
 * @param raw - The answer as it comes from a control or from the network.
 * @param context - Without a country, it is that of the default config.
 */
export function parseAnswer({ input, required, options }, raw, { onTypeError, ...context } = {}) {
    // Built-in types clean their answers, and treat '' as empty, themselves.
    const answer = typeof raw === 'string' && isCustom(input) ? cleanAnswer(input, raw) || undefined : raw;
    const isEmpty = answer === undefined || answer === null;
    const complete = { country: defaults.country, ...context, options, now: new Date() };
    const parsed = isEmpty ? noAnswer : tryType(input, complete, answer, onTypeError);
    const isRequired = required || input.type === 'hidden';
    return parsed.ok && parsed.answer === undefined && isRequired ? invalidAnswer('required') : parsed;
}
function tryType(input, context, raw, onTypeError) {
    try {
        return parseByType(input, context, raw);
    }
    catch (error) {
        if (!onTypeError || !isCustom(input))
            throw error;
        onTypeError(input, error);
        return validAnswer(isScalar(raw) ? raw : JSON.stringify(raw));
    }
}
const isScalar = (raw) => typeof raw !== 'object';
function parseByType(input, context, raw) {
    const result = fieldTypeOf(input.type)?.answer(input, context).safeParse(raw);
    if (result?.success)
        return { ok: true, answer: result.data };
    const issues = result?.error.issues.flatMap((issue) => codeOf(issue) ?? []) ?? [];
    return { ok: false, code: 'invalid', ...issues[0] };
}
