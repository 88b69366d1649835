import { loadAnyMessages } from '../../messages/all-languages.js';
import { loadConfigMessages } from '../../messages/load-config-messages.js';
/** Fetches every text in a language, and puts the form's own words in the place of ours. */
export async function loadAllMessages(language, { texts }) {
    const [basic, more] = await Promise.all([loadAnyMessages(language), loadConfigMessages(language)]);
    let all = { ...basic, ...more, errors: { ...basic.errors, ...more.errors } };
    for (const [key, text] of Object.entries(texts)) {
        // Words in another language than the form's are no help: ours stay then.
        const words = typeof text === 'object' ? text[language] : text;
        if (typeof words === 'string')
            all = withText(all, key.split('.'), words, language);
    }
    return all;
}
/** Puts words into the place of a text; where that has gaps, they are written as `{count}`. */
function withText(texts, path, words, language) {
    const [key, ...rest] = path;
    const old = key === undefined ? undefined : texts[key];
    if (key === undefined || old === undefined)
        return texts;
    if (typeof old === 'object' && old !== null)
        return { ...texts, [key]: withText(old, rest, words, language) };
    return { ...texts, [key]: typeof old === 'function' ? filledIn(words, language) : words };
}
const filledIn = (words, language) => (params) => {
    const { format } = new Intl.NumberFormat(language, { numberingSystem: 'latn' });
    return words.replace(/\{(\w+)\}/g, (gap, name) => {
        const value = Object.hasOwn(params, name) ? params[name] : undefined;
        return typeof value === 'number' ? format(value) : (value ?? gap);
    });
};
