import * as z from 'zod/mini';
import type { DefaultFormTexts } from './default-form.ts';
import { configIssue } from './check/config-issue.ts';

/**
 * A text that a resident reads: one string for every language, one per language (BCP 47 tag → text), or, in the forms
 * that come with synpunkt, the words of the language file itself. JSON cannot hold the last.
 */
export type Text = string | Readonly<Record<string, string>> | ((texts: DefaultFormTexts) => string);

/** A BCP 47 tag as pages write it. */
export const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/** The language of a text. */
export const LanguageSchema = z.string().check(z.refine((tag) => languageTag.test(tag), configIssue('tag')));

/** Markup in a text. Texts are shown as they stand: it would be read out as angle brackets. */
export const markup = /<\/?[A-Za-z][^<>]*>|&(?:[A-Za-z]+|#\d+);/;

/** The words of a text in one language. */
export const WordsSchema = z.string().check(
  z.minLength(1),
  z.refine((text) => !markup.test(text), configIssue('markup')),
);

export const TextSchema: z.ZodMiniType<Text> = z.union([
  WordsSchema,
  z
    .record(LanguageSchema, WordsSchema)
    .check(z.refine((texts) => Object.keys(texts).length > 0, configIssue('noText'))),
  z.custom<(texts: DefaultFormTexts) => string>((value) => typeof value === 'function'),
]);
