import type { DefaultFormTexts } from './default-form-texts.ts';

/**
 * A text for residents: one string for every language, one per language (BCP 47 tag → text), or, in the forms that come
 * with synpunkt, a function of the texts of the language. JSON cannot represent the last.
 */
export type Text = string | Readonly<Record<string, string>> | ((texts: DefaultFormTexts) => string);

/** A BCP 47 tag as pages write it. */
export const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/** Markup in a text. Texts are displayed as plain text: a screen reader would read out the angle brackets. */
export const markup = /<\/?[A-Za-z][^<>]*>|&(?:[A-Za-z]+|#\d+);/;

/** The texts of a language, as far as the forms that come with synpunkt need them. */
export interface LocaleTexts {
  /** BCP 47 tag. */
  readonly language: string;
  readonly defaultForm: DefaultFormTexts;
}

/** Returns a text in a language: that of the exact tag, of its first subtag (`sv` for `sv-FI`), else the first one. */
export function localize(text: Text, { language, defaultForm }: LocaleTexts): string {
  if (typeof text === 'function') return text(defaultForm);
  if (typeof text === 'string') return text;
  const primary = language.split('-')[0] ?? language;
  return text[language] ?? text[primary] ?? Object.values(text)[0] ?? '';
}
