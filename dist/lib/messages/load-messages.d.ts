import type { Messages } from './messages.ts';
/** The languages that have texts; the first stands in where a page asks for none of them. */
declare const languages: readonly ['sv', 'fi', 'en'];
export type Language = (typeof languages)[number];
/** Picks the language for an element: the first tag that has texts, else that of the place where the element stands. */
export declare function languageFor(element: Element, ...wanted: (string | undefined)[]): Language;
/** Fetches the texts of a language. Rejects when they cannot be had; the next call tries again. */
export declare function loadMessages(language: Language): Promise<Messages>;
export {};
