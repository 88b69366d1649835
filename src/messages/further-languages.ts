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
      return import('./nb.ts');
    case 'da':
      return import('./da.ts');
    case 'de':
      return import('./de.ts');
    default:
      return import('./ar.ts');
  }
}
