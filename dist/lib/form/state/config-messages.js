import { localeOf } from '../../messages/format.js';
import { loadAnyMessages, loadConfigMessages } from '../../messages/languages.js';
import { messages as en } from '../../messages/locales/en/config-shown.js';
import { messages as fi } from '../../messages/locales/fi/config-shown.js';
import { messages as sv } from '../../messages/locales/sv/config-shown.js';
import { mergeMessages } from '../../messages/merge-messages.js';
import { hasLazyView } from '../fields/further-views.js';
/** The texts that come with the code, so that a form in the language of most pages needs no request of its own for them. */
const shownMessages = { sv, fi, en };
/** Loads the messages of a form until it is sent. The others are added by {@link completeMessages}, and not read before. */
export async function loadShownMessages(language, form) {
    const shown = hasLazyView(form.fields) ? undefined : shownMessages[language];
    const [messages, more] = await Promise.all([loadAnyMessages(language), shown ?? loadConfigMessages(language)]);
    return replaceMessages(mergeMessages(messages, more), form);
}
/** Loads the messages of a form that only sending needs, beside those of the submit feature. */
export async function completeMessages(loading, form, language) {
    const [messages, more] = await Promise.all([loading, loadConfigMessages(language)]);
    return replaceMessages(mergeMessages(messages, more), form);
}
/** Replaces the messages that a form has texts of its own for. */
function replaceMessages(messages, { texts }) {
    const { language } = messages;
    return Object.entries(texts).reduce((replaced, [key, text]) => {
        // A text that lacks the form's language is ignored: another language would not help.
        const words = typeof text === 'object' ? text[language] : text;
        return typeof words === 'string' ? replaceMessage(replaced, key.split('.'), words, language) : replaced;
    }, messages);
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
