import type { AnyLanguage } from './all-languages.ts';
import type { ConfigMessages } from './messages.ts';

/** Fetches the texts that only some forms need. Rejects when they cannot be had; the next call tries again. */
export async function loadConfigMessages(language: AnyLanguage): Promise<ConfigMessages> {
  const { messages } = await importMessages(language);
  return messages;
}

function importMessages(language: AnyLanguage): Promise<{ messages: ConfigMessages }> {
  switch (language) {
    case 'fi':
      return import('./locales/fi/config.entry.ts');
    case 'en':
      return import('./locales/en/config.entry.ts');
    case 'nb':
      return import('./locales/nb/config.entry.ts');
    case 'da':
      return import('./locales/da/config.entry.ts');
    case 'de':
      return import('./locales/de/config.entry.ts');
    case 'ar':
      return import('./locales/ar/config.entry.ts');
    default:
      return import('./locales/sv/config.entry.ts');
  }
}
