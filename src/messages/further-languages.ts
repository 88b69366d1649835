import type { AnyLanguage } from './all-languages.ts';
import type { Language } from './load-messages.ts';
import type { Messages } from './messages.ts';

/** Fetches the texts of a language that the button itself does not speak. */
export async function loadFurtherMessages(language: Exclude<AnyLanguage, Language>): Promise<Messages> {
  const { messages } = await importMessages(language);
  return messages;
}

function importMessages(language: Exclude<AnyLanguage, Language>): Promise<{ messages: Messages }> {
  switch (language) {
    case 'nb':
      return import('./locales/nb/form.entry.ts');
    case 'da':
      return import('./locales/da/form.entry.ts');
    case 'de':
      return import('./locales/de/form.entry.ts');
    default:
      return import('./locales/ar/form.entry.ts');
  }
}
