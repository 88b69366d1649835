import { type FormLanguage } from '../contract/config/form-languages.js';
import type { ConfigMessages, FormMessages } from './messages.js';
/** Picks the language of a form: the first available one of the tags, else of the surrounding page, else Swedish. */
export declare function anyLanguageFor(element: Element, tags: readonly string[]): FormLanguage;
/** Loads the texts of every form. Rejects when the file cannot be loaded; the next call tries again. */
export declare const loadAnyMessages: (language: FormLanguage) => Promise<FormMessages>;
/** Loads the texts of forms with a config. Rejects when the file cannot be loaded; the next call tries again. */
export declare const loadConfigMessages: (language: FormLanguage) => Promise<ConfigMessages>;
