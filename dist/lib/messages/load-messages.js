import { primaryOf } from '../contract/config/primary-language.js';
/** The languages of the button, whose few texts are in `button-texts.ts`. */
const buttonLanguages = ['sv', 'fi', 'en'];
const loaders = {
    sv: () => import('./locales/sv/form.entry.js'),
    fi: () => import('./locales/fi/form.entry.js'),
    en: () => import('./locales/en/form.entry.js'),
};
/**
 * Picks a language for an element: that of the tag, else that of the innermost element around it that has one. Undefined
 * when neither is available.
 *
 * @param tag - BCP 47 tag; '' or null for none.
 * @param available - The languages to pick from. Default: those of the button.
 */
export function languageFor(element, tag, available = buttonLanguages) {
    const find = (own) => available.find((language) => language === primaryOf(own));
    const found = find(tag);
    if (found)
        return found;
    // Last, as a meta element or a header tells.
    if (!element)
        return available.find((language) => document.documentElement.matches(`:lang(${language})`));
    // Not :lang() of the element, which takes "fi_FI" for another language than "fi".
    const own = element.getAttribute('lang');
    if (own && own !== tag)
        return find(own);
    const { host = null } = element.getRootNode(); // a document has none
    return languageFor(element.parentElement ?? host, tag, available);
}
/** Loads the texts of the form, at the same time as the form. Rejects when the file cannot be loaded; the next call tries again. */
export async function loadMessages(language) {
    return (await loaders[language]()).messages;
}
