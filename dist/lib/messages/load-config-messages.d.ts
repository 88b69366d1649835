import type { AnyLanguage } from './all-languages.ts';
import type { ConfigMessages } from './messages.ts';
/** Fetches the texts that only some forms need. Rejects when they cannot be had; the next call tries again. */
export declare function loadConfigMessages(language: AnyLanguage): Promise<ConfigMessages>;
