import { isCustom } from '../fields/field-type.js';
import { fieldTypeOf } from '../fields/registry.js';
import { codeOf } from '../message/issue.js';
import { invalidAnswer, noAnswer } from './answer.js';
/**
 * Parses the answer to an input by its field type: accepted as people write it, returned in the one form in which it is
 * stored. The result, parsed again, is the same.
 *
 * @param raw - The answer as it comes from a control or from the network.
 */
export function parseAnswer({ input, required, options }, raw) {
    // Built-in types treat '' as empty themselves.
    const isEmpty = raw === undefined || raw === null || (raw === '' && isCustom(input));
    const parsed = isEmpty ? noAnswer : parseByType(input, options, raw);
    const isRequired = required || input.type === 'hidden';
    return parsed.ok && parsed.answer === undefined && isRequired ? invalidAnswer('required') : parsed;
}
function parseByType(input, options, raw) {
    const result = fieldTypeOf(input.type)?.answer(input, { options, now: new Date() }).safeParse(raw);
    if (result?.success)
        return { ok: true, answer: result.data };
    const issues = result?.error.issues.flatMap((issue) => codeOf(issue) ?? []) ?? [];
    return { ok: false, code: 'invalid', ...issues[0] };
}
