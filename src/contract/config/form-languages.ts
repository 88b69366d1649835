/** The languages of the form; `messages/` has the texts of each. */
export const formLanguages = ['sv', 'fi', 'en', 'nb', 'da', 'de', 'ar'] as const;

export type FormLanguage = (typeof formLanguages)[number];

/** Returns the language of a BCP 47 tag, if the form is available in it. */
export function languageOfTag(tag: string): FormLanguage | undefined {
  // "no" on a web page nearly always means Bokmål.
  const [primary] = tag.toLowerCase().replace(/^no\b/, 'nb').split('-');
  return formLanguages.find((language) => language === primary);
}
