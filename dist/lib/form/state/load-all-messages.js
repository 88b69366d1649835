import { localeOf } from '../../messages/format.js';
import { loadAnyMessages, loadConfigMessages } from '../../messages/languages.js';
import { addSubmitMessages, mergeMessages } from '../../messages/submit-messages.js';
/** Loads every message in a language, and replaces those that the form has texts of its own for. */
export async function loadAllMessages(language, { texts }) {
    let messages = mergeMessages(...(await Promise.all([loadAnyMessages(language).then(addSubmitMessages), loadConfigMessages(language)])));
    for (const [key, text] of Object.entries(texts)) {
        // A text that lacks the form's language is ignored: another language would not help.
        const words = typeof text === 'object' ? text[language] : text;
        if (typeof words === 'string')
            messages = replaceMessage(messages, key.split('.'), words, language);
    }
    return messages;
}
/** Replaces the message at a path; one that takes parameters is written with placeholders as `{count}`. */
function replaceMessage(messages, path, words, language) {
    const [key, ...rest] = path;
    const message = key === undefined ? undefined : messages[key]; // undefined if it is no key
    if (key === undefined || message === undefined)
        return messages;
    if (typeof message === 'object' && message !== null) {
        return { ...messages, [key]: replaceMessage(message, rest, words, language) };
    }
    return {
        ...messages,
        [key]: typeof message === 'function' ? createMessage(words, language, message) : words,
    };
}
/** The params of an issue, which an endpoint does not send. */
const issueParam = /\{(min|max|length|step|name)\}/g;
/** Creates a message from words with placeholders; ours replaces it where it would lack a number or a name. */
const createMessage = (words, language, original) => (params) => {
    if ([...words.matchAll(issueParam)].some(([, name = '']) => !Object.hasOwn(params, name)))
        return original(params);
    const { format } = new Intl.NumberFormat(localeOf(language));
    return words.replace(/\{(\w+)\}/g, (placeholder, name) => {
        const value = Object.hasOwn(params, name) ? params[name] : undefined;
        return typeof value === 'number' ? format(value) : (value ?? placeholder);
    });
};
