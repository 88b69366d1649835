import type { FormMessages } from './messages.js';
/** The languages of the button, whose few texts are in `button-texts.ts`. */
declare const buttonLanguages: readonly ['sv', 'fi', 'en'];
export type Language = (typeof buttonLanguages)[number];
/**
 * Picks a language for an element: that of the tag, else that of the innermost element around it that has one. Undefined
 * when neither is available.
 *
 * @param tag - BCP 47 tag; '' or null for none.
 * @param available - The languages to pick from. Default: those of the button.
 */
export declare function languageFor<Available extends string = Language>(element: Element | null, tag: string | null, available?: readonly Available[]): Available | undefined;
/** Loads the texts of the form, at the same time as the form. Rejects when the file cannot be loaded; the next call tries again. */
export declare function loadMessages(language: Language): Promise<FormMessages>;
export {};
