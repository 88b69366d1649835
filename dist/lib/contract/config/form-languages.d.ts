/** The languages of the form; `messages/` has the texts of each. */
export declare const formLanguages: readonly ['sv', 'fi', 'en', 'nb', 'da', 'de', 'ar'];
export type FormLanguage = (typeof formLanguages)[number];
/** Returns the language of a BCP 47 tag, if the form is available in it. */
export declare function languageOfTag(tag: string): FormLanguage | undefined;
