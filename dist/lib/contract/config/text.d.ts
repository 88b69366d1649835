import * as z from 'zod/mini';
import type { DefaultFormTexts } from './default-form.ts';
/**
 * A text that a resident reads: one string for every language, one per language (BCP 47 tag → text), or, in the forms
 * that come with synpunkt, the words of the language file itself. JSON cannot hold the last.
 */
export type Text = string | Readonly<Record<string, string>> | ((texts: DefaultFormTexts) => string);
/** A BCP 47 tag as pages write it. */
export declare const languageTag: RegExp;
/** The language of a text. */
export declare const LanguageSchema: z.ZodMiniString<string>;
/** Markup in a text. Texts are shown as they stand: it would be read out as angle brackets. */
export declare const markup: RegExp;
/** The words of a text in one language. */
export declare const WordsSchema: z.ZodMiniString<string>;
export declare const TextSchema: z.ZodMiniType<Text>;
