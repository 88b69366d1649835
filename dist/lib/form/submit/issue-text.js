import { localize } from '../../contract/config/localize.js';
/** The words of an issue: the endpoint's own, else those of the field, else those of the language. */
export function issueText({ code, message, params }, input, messages) {
    if (message !== undefined)
        return message;
    const { errors = {}, label = '' } = input?.type === 'hidden' ? {} : (input ?? {});
    const own = Object.hasOwn(errors, code) ? errors[code] : undefined;
    if (own !== undefined)
        return localize(own, messages);
    const words = messages.errors;
    const known = unanswered(code, input, words) ?? (Object.hasOwn(words, code) ? words[code] : undefined);
    // Labels may end in the colon of the origin's form, which has no place within a sentence.
    const gaps = { ...params, label: localize(label, messages).replace(/:$/, '') };
    return (input === undefined ? messages.errors.unexpected : (known ?? messages.errors.invalid))(gaps);
}
/** A question that is no text is not filled in. Forms without a config have words of their own for each question. */
function unanswered(code, input, words) {
    if (code !== 'required')
        return undefined;
    switch (input?.type) {
        case 'radio':
        case 'select':
        case 'checkboxes':
            return words['notChosen'];
        case 'checkbox':
            return words['notTicked'];
        case 'file':
            return words['noFile'];
        default:
            return undefined;
    }
}
