import { primaryOf } from './primary-language.js';
/** The languages of the form; `messages/` has the texts of each. */
export const formLanguages = ['sv', 'fi', 'en', 'nb', 'da', 'de', 'ar'];
/** Returns the language of a BCP 47 tag, if the form is available in it. */
export function languageOfTag(tag) {
    return formLanguages.find((language) => language === primaryOf(tag));
}
