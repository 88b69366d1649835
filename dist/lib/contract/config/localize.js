/** Picks the words of a text in a language: the exact tag, its first part (`sv` for `sv-FI`), else whatever comes first. */
export function localize(text, { language, defaultForm }) {
    if (typeof text === 'function')
        return text(defaultForm);
    if (typeof text === 'string')
        return text;
    const primary = language.split('-')[0] ?? language;
    return text[language] ?? text[primary] ?? Object.values(text)[0] ?? '';
}
