import type { AnyLanguage } from '../all-languages.ts';
import type { MoreMessages } from '../messages.ts';

/** Fetches the texts that only some forms need. Rejects when they cannot be had; the next call tries again. */
export async function loadMoreMessages(language: AnyLanguage): Promise<MoreMessages> {
  const { messages } = await importMessages(language);
  return messages;
}

function importMessages(language: AnyLanguage): Promise<{ messages: MoreMessages }> {
  switch (language) {
    case 'fi':
      return import('./fi.ts');
    case 'en':
      return import('./en.ts');
    case 'nb':
      return import('./nb.ts');
    case 'da':
      return import('./da.ts');
    case 'de':
      return import('./de.ts');
    case 'ar':
      return import('./ar.ts');
    default:
      return import('./sv.ts');
  }
}
