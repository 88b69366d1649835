import { formLanguages, type FormLanguage } from '../../contract/config/form-languages.ts';
import { isObject, mapEntries } from '../../contract/config/paths.ts';
import type { Text } from '../../contract/config/text.ts';
import { defaultFormTexts } from './default-texts.ts';

type TextFunction = Extract<Text, (...args: never) => unknown>;

/** Returns a part of a preset as JSON: its functions are replaced with the texts that they return in the given languages. */
export function resolveTexts(part: unknown, languages: readonly FormLanguage[]): unknown {
  if (typeof part === 'function') return resolveText(part as TextFunction, languages); // presets have no other functions
  if (Array.isArray(part)) return part.map((entry) => resolveTexts(entry, languages));
  if (!isObject(part)) return part;
  if (isLocalized(part)) return pickLanguages(part, languages);
  return mapEntries(part, (value) => resolveTexts(value, languages));
}

function resolveText(text: TextFunction, languages: readonly FormLanguage[]): unknown {
  const entries = languages.flatMap((language) => {
    const texts = defaultFormTexts(language);
    return texts ? [[language, text(texts)] as const] : [];
  });
  const written = entries.filter(([, words]) => words !== '');
  if (written.length === 0) return undefined;
  return pickLanguages(Object.fromEntries(written), languages);
}

/** A text in one language alone needs no object. */
function pickLanguages(texts: Readonly<Record<string, unknown>>, languages: readonly FormLanguage[]): unknown {
  const picked = languages.flatMap((language) => (Object.hasOwn(texts, language) ? [[language, texts[language]]] : []));
  if (picked.length === 0) return Object.values(texts)[0];
  return languages.length === 1 ? picked[0]?.[1] : Object.fromEntries(picked);
}

/** Whether an object of a preset is a text in several languages. */
const isLocalized = (part: Readonly<Record<string, unknown>>): boolean => {
  const keys = Object.keys(part);
  return keys.length > 0 && keys.every((key) => formLanguages.some((language) => language === key));
};
