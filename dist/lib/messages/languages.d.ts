import { type FormLanguage } from '../contract/config/form-languages.js';
import type { ConfigMessages, FormMessages } from './messages.js';
/** The languages of the form. Each has a folder in `locales/` and a row in both tables below and in `submit-messages.ts`. */
export declare const allLanguages: readonly ["sv", "fi", "en", "nb", "da", "de", "ar"];
export type AnyLanguage = FormLanguage;
/** Picks the language of a form: the first available one of the tags, else of the surrounding page, else Swedish. */
export declare function anyLanguageFor(element: Element, tags: readonly string[]): AnyLanguage;
/** Loads the texts of every form. Rejects when the file cannot be loaded; the next call tries again. */
export declare const loadAnyMessages: (language: AnyLanguage) => Promise<FormMessages>;
/** Loads the texts of forms with a config. Rejects when the file cannot be loaded; the next call tries again. */
export declare const loadConfigMessages: (language: AnyLanguage) => Promise<ConfigMessages>;
