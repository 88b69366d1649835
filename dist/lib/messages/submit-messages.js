/** The texts of the submit feature. Not a table of `languages.ts`, whose digests every form loads. */
const submitTexts = {
    sv: () => import('./locales/sv/submit.entry.js'),
    fi: () => import('./locales/fi/submit.entry.js'),
    en: () => import('./locales/en/submit.entry.js'),
    nb: () => import('./locales/nb/submit.entry.js'),
    da: () => import('./locales/da/submit.entry.js'),
    de: () => import('./locales/de/submit.entry.js'),
    ar: () => import('./locales/ar/submit.entry.js'),
};
/** Adds the texts of the submit feature to those of a form. Rejects when the file cannot be loaded. */
export async function addSubmitMessages(form) {
    const { messages: submit } = await submitTexts[form.language](); // set by the language's file
    return mergeMessages(form, submit);
}
/** Adds texts to others; a group of texts that both have becomes one. */
export function mergeMessages(first, second) {
    const merged = { ...first };
    for (const [key, text] of Object.entries(second)) {
        const before = merged[key];
        merged[key] = isGroup(before) && isGroup(text) ? mergeMessages(before, text) : text;
    }
    return merged; // which have their groups merged likewise
}
const isGroup = (text) => typeof text === 'object' && text !== null;
