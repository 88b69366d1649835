import type { DefaultFormTexts } from '../../contract/config/default-form-texts.ts';
import { formLanguages, type FormLanguage } from '../../contract/config/form-languages.ts';
import { messages as svForm } from '../../messages/locales/sv/form.entry.ts';
import { messages as svSubmit } from '../../messages/locales/sv/submit.entry.ts';
import { loadAnyMessages } from '../../messages/languages.ts';
import { mergeMessages } from '../../messages/merge-messages.ts';
import type { Messages } from '../../messages/messages.ts';
import { addSubmitMessages } from '../../messages/submit-messages.ts';

const sv = mergeMessages(svForm, svSubmit);

/** The texts of the widget in the languages that are loaded. */
const loaded = new Map<FormLanguage, Messages>([['sv', sv]]);

/** The languages whose texts speakers have reviewed. */
export const reviewedLanguages: ReadonlySet<FormLanguage> = new Set(['sv', 'fi', 'en']);

/** The languages whose texts are loaded. */
export const loadedLanguages = (): readonly FormLanguage[] => formLanguages.filter((language) => loaded.has(language));

/** Returns the texts of the widget in a language; in Swedish until those of another language are loaded. */
export const messagesIn = (language: FormLanguage): Messages => loaded.get(language) ?? sv;

/** The texts of the default form in a language; undefined until they are loaded. */
export const defaultFormTexts = (language: FormLanguage): DefaultFormTexts | undefined =>
  loaded.get(language)?.defaultForm;

/** Loads the texts of languages that are not loaded yet; resolves to whether there were any. Rejects when a file fails. */
export async function loadTexts(languages: readonly FormLanguage[]): Promise<boolean> {
  const missing = languages.filter((language) => !loaded.has(language));
  await Promise.all(
    missing.map(async (language) => loaded.set(language, await addSubmitMessages(await loadAnyMessages(language)))),
  );
  return missing.length > 0;
}
