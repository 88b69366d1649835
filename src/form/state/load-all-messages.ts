import type { Form } from '../../contract/config/form.ts';
import { loadAnyMessages, loadConfigMessages, type AnyLanguage } from '../../messages/languages.ts';
import type { AllMessages } from '../../messages/messages.ts';

/** Fetches every text in a language, and puts the form's own words in the place of ours. */
export async function loadAllMessages(language: AnyLanguage, { texts }: Pick<Form, 'texts'>): Promise<AllMessages> {
  const [basic, more] = await Promise.all([loadAnyMessages(language), loadConfigMessages(language)]);
  let all: AllMessages = { ...basic, ...more, errors: { ...basic.errors, ...more.errors } };
  for (const [key, text] of Object.entries(texts)) {
    // Words in another language than the form's are no help: ours stay then.
    const words = typeof text === 'object' ? text[language] : text;
    if (typeof words === 'string') all = withText(all, key.split('.'), words, language);
  }
  return all;
}

/** Puts words into the place of a text; where that has gaps, they are written as `{count}`. */
function withText<Texts extends object>(texts: Texts, path: readonly string[], words: string, language: string): Texts {
  const [key, ...rest] = path;
  const old: unknown = key === undefined ? undefined : texts[key as keyof Texts];
  if (key === undefined || old === undefined) return texts;
  if (typeof old === 'object' && old !== null) return { ...texts, [key]: withText(old, rest, words, language) };
  return { ...texts, [key]: typeof old === 'function' ? filledIn(words, language) : words };
}

const filledIn = (words: string, language: string) => (params: Readonly<Record<string, string | number>>) => {
  const { format } = new Intl.NumberFormat(language, { numberingSystem: 'latn' });
  return words.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return typeof value === 'number' ? format(value) : (value ?? gap);
  });
};
