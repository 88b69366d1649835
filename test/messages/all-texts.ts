import { formLanguages, type FormLanguage } from '../../src/contract/config/form-languages.ts';
import { loadAnyMessages, loadConfigMessages } from '../../src/messages/languages.ts';
import { addSubmitMessages } from '../../src/messages/submit-messages.ts';
import type { ConfigMessages, Messages } from '../../src/messages/messages.ts';

/** The texts of a language: those of every form, and those of forms with a config. */
interface Texts {
  readonly core: Messages;
  readonly more: ConfigMessages;
}

/** The texts of every language. */
export const languages = Object.fromEntries(
  await Promise.all(
    formLanguages.map(async (language) => [
      language,
      { core: await addSubmitMessages(await loadAnyMessages(language)), more: await loadConfigMessages(language) },
    ]),
  ),
) as Readonly<Record<FormLanguage, Texts>>; // an entry for each language
