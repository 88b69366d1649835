import type { Messages } from './messages.ts';
/** Every language that has texts; the first stands in where a page asks for none of them. */
export declare const allLanguages: readonly ['sv', 'fi', 'en', 'nb', 'da', 'de', 'ar'];
export type AnyLanguage = (typeof allLanguages)[number];
/** The language of a BCP 47 tag, where it has texts. */
export declare function languageOfTag(tag: string): AnyLanguage | undefined;
/** Picks the language of a form: the first tag that has texts, else that of the place where the form stands. */
export declare function anyLanguageFor(element: Element, wanted: readonly string[]): AnyLanguage;
/** Fetches the texts of a language. Rejects when they cannot be had; the next call tries again. */
export declare function loadAnyMessages(language: AnyLanguage): Promise<Messages>;
