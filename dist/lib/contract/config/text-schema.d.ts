import * as z from 'zod/mini';
import { type Text } from './text.js';
/** The language of a text. */
export declare const LanguageSchema: z.ZodMiniString<string>;
/** A language of the form. */
export declare const FormLanguageSchema: z.ZodMiniString<string>;
/** A text in one language. */
export declare const PlainTextSchema: z.ZodMiniString<string>;
/** A text: one string, one per language, or, in a preset, a function of the texts of the language. */
export declare const TextSchema: z.ZodMiniType<Text, Text>;
