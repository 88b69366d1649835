import { textIn } from '../contract/text-in.js';
/** The words of an issue: the endpoint's own, else those of the field, else those of the language. */
export function issueText({ code, message, params }, input, messages) {
    if (message !== undefined)
        return message;
    const own = input?.errors?.[code]; // any string may be asked for
    if (own !== undefined)
        return textIn(own, messages.language);
    const known = Object.hasOwn(messages.errors, code) ? code : 'invalid';
    // Labels may end in the colon of the origin's form, which has no place within a sentence.
    const label = input === undefined ? '' : textIn(input.label, messages.language).replace(/:$/, '');
    return messages.errors[input === undefined ? 'unexpected' : known]({ ...params, label });
}
