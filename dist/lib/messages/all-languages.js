import { languageFor, loadMessages } from './load-messages.js';
/** Every language that has texts; the first stands in where a page asks for none of them. */
export const allLanguages = ['sv', 'fi', 'en', 'nb', 'da', 'de', 'ar'];
/** The language of a BCP 47 tag, where it has texts. */
export function languageOfTag(tag) {
    // Norwegian as pages have it most often is Bokmål.
    const [primary] = tag.toLowerCase().replace(/^no\b/, 'nb').split('-');
    return allLanguages.find((language) => language === primary);
}
/** Picks the language of a form: the first tag that has texts, else that of the place where the form stands. */
export function anyLanguageFor(element, wanted) {
    const [known] = wanted.flatMap((tag) => languageOfTag(tag) ?? []);
    return known ?? languageFor(element, '', allLanguages) ?? (element.matches(':lang(no)') ? 'nb' : allLanguages[0]);
}
/** Fetches the texts of a language. Rejects when they cannot be had; the next call tries again. */
export async function loadAnyMessages(language) {
    if (isOfButton(language))
        return loadMessages(language);
    // Their addresses stand in a file of their own, which few pages need.
    const { loadFurtherMessages } = await import('./further-languages.js');
    return loadFurtherMessages(language);
}
const isOfButton = (language) => /^(?:sv|fi|en)$/.test(language);
