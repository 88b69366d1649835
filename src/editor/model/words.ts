import type { FormLanguage } from '../../contract/config/form-languages.ts';
import { isObject } from '../../contract/config/paths.ts';
import { asText, type JsonObject } from './edit-json.ts';

/** Returns a text of a config in a language: a text without languages counts for all of them. */
export function readWords(value: unknown, language: string): string {
  if (typeof value === 'string') return value;
  return isObject(value) && Object.hasOwn(value, language) ? asText(value[language]) : '';
}

/** Returns a text in a language, else in the first one that it has. */
export const readAnyWords = (value: unknown, language: string): string =>
  readWords(value, language) || (isObject(value) ? asText(Object.values(value)[0]) : '');

/**
 * Returns a text of a config with other words in one language; undefined for a text without words. A text stays without
 * languages as long as the form has only one.
 *
 * @param languages - The languages of the form, the source first.
 */
export function writeWords(
  value: unknown,
  language: FormLanguage,
  words: string,
  languages: readonly FormLanguage[],
): string | JsonObject | undefined {
  const source = languages[0] ?? language;
  if (!isObject(value)) {
    const isAlone = languages.length <= 1 && language === source;
    if (isAlone) return words === '' ? undefined : words;
    const before = typeof value === 'string' && value !== '' && language !== source ? { [source]: value } : {};
    return words === '' ? noneIfEmpty(before) : { ...before, [language]: words };
  }
  if (words !== '') return { ...value, [language]: words };
  return noneIfEmpty(Object.fromEntries(Object.entries(value).filter(([key]) => key !== language)));
}

const noneIfEmpty = (texts: JsonObject): JsonObject | undefined =>
  Object.keys(texts).length === 0 ? undefined : texts;

/** Returns a text of a preset in the languages of a form; in one language it needs no object. */
export function inFormLanguages(value: unknown, languages: readonly FormLanguage[]): unknown {
  if (!isObject(value)) return value;
  const own = Object.entries(value).filter(([key]) => languages.some((language) => language === key));
  if (own.length === 0) return value;
  return languages.length === 1 ? own[0]?.[1] : Object.fromEntries(own);
}
