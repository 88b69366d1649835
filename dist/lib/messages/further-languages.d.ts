import type { AnyLanguage } from './all-languages.ts';
import type { Language } from './load-messages.ts';
import type { Messages } from './messages.ts';
/** Fetches the texts of a language that the button itself does not speak. */
export declare function loadFurtherMessages(language: Exclude<AnyLanguage, Language>): Promise<Messages>;
