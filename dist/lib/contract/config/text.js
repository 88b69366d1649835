/** A BCP 47 tag as pages write it. */
export const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;
/** Markup in a text. Texts are displayed as plain text: a screen reader would read out the angle brackets. */
export const markup = /<\/?[A-Za-z][^<>]*>|&(?:[A-Za-z]+|#\d+);/;
/** Returns a text in a language: that of the exact tag, of its first subtag (`sv` for `sv-FI`), else the first one. */
export function localize(text, { language, defaultForm }) {
    if (typeof text === 'function')
        return text(defaultForm);
    if (typeof text === 'string')
        return text;
    const primary = language.split('-')[0] ?? language;
    return text[language] ?? text[primary] ?? Object.values(text)[0] ?? '';
}
