import type { Messages } from './messages.ts';
/** The languages whose texts the button itself has; the first stands in where a page asks for none that is known. */
declare const languages: readonly ['sv', 'fi', 'en'];
export type Language = (typeof languages)[number];
/**
 * Picks a language for an element, of those that are known: that of a tag, else that of the place where the element
 * stands. Undefined where neither is one of them.
 */
export declare function languageFor<Known extends string = Language>(element: Element, tag: string, known?: readonly Known[]): Known | undefined;
/** Fetches the texts of a language. Rejects when they cannot be had; the next call tries again. */
export declare function loadMessages(language: Language): Promise<Messages>;
export {};
