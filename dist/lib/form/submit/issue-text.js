import { localize } from '../../contract/config/text.js';
import { flattenInputs } from '../../contract/values/flatten-inputs.js';
/** Returns the texts of issues, without those of fields that are no longer visible. */
export function issueTexts(issues, fields, visibleInputs, messages) {
    const names = new Set(flattenInputs(fields).flatMap(({ input }) => (input.type === 'hidden' ? [] : [input.name])));
    const formIssues = issues.filter(({ field }) => !names.has(field));
    const shown = issues.flatMap((issue) => {
        const input = visibleInputs.get(issue.field)?.input;
        if (input === undefined || input.type === 'hidden')
            return [];
        const label = localize(input.label, messages);
        return { field: issue.field, label, text: issueText(issue, input, messages) };
    });
    return {
        fields: shown.map(({ field, label, text }) => {
            const isAmbiguous = shown.some((other) => other.field !== field && other.text === text);
            // A label that ends in a punctuation mark needs no colon.
            return { field, text, summary: isAmbiguous ? `${label.replace(/[\p{L}\p{N})]$/u, '$&:')} ${text}` : text };
        }),
        form: [...new Set(formIssues.map((issue) => issueText(issue, undefined, messages)))],
    };
}
/** Returns the text of an issue: the endpoint's message, else the field's text, else that of the language. */
export function issueText({ code, message, params }, input, messages) {
    if (message !== undefined)
        return message;
    const { errors = {}, label = '' } = input?.type === 'hidden' ? {} : (input ?? {});
    const fieldText = Object.hasOwn(errors, code) ? errors[code] : undefined;
    if (fieldText !== undefined)
        return localize(fieldText, messages);
    const texts = messages.errors;
    const labelText = localize(label, messages);
    const hasExcess = params?.['excess'] !== undefined;
    const format = hasExcess
        ? texts['excess']
        : (requiredText(code, input, labelText, texts) ?? (Object.hasOwn(texts, code) ? texts[code] : undefined));
    // The labels of the default form end in a colon.
    const allParams = { ...params, label: labelText.replace(/:$/, '') };
    return (input === undefined ? messages.errors.unexpected : (format ?? messages.errors.invalid))(allParams);
}
/** The text of a missing answer by the type of the field; the default form has its own texts for each field. */
function requiredText(code, input, label, texts) {
    if (code !== 'required')
        return undefined;
    switch (input?.type) {
        case 'radio':
        case 'select':
        case 'checkboxes':
            return texts['notChosen'];
        case 'checkbox':
            return texts['notTicked'];
        case 'file':
            return texts['noFile'];
        default:
            // "Fill in" does not fit a question.
            return /[?؟]$/.test(label) ? texts['notAnswered'] : undefined;
    }
}
