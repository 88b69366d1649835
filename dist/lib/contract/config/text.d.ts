import type { DefaultFormTexts } from './default-form-texts.js';
/**
 * A text for residents: one string for every language, one per language (BCP 47 tag → text), or, in the forms that come
 * with synpunkt, a function of the texts of the language. JSON cannot represent the last.
 */
export type Text = string | Readonly<Record<string, string>> | ((texts: DefaultFormTexts) => string);
/** A BCP 47 tag as pages write it. */
export declare const languageTag: RegExp;
/** Markup in a text. Texts are displayed as plain text: a screen reader would read out the angle brackets. */
export declare const markup: RegExp;
/** The texts of a language, as far as the forms that come with synpunkt need them. */
export interface LocaleTexts {
    /** BCP 47 tag. */
    readonly language: string;
    readonly defaultForm: DefaultFormTexts;
}
/** Returns a text in a language: that of the exact tag, of its first subtag (`sv` for `sv-FI`), else the first one. */
export declare function localize(text: Text, { language, defaultForm }: LocaleTexts): string;
