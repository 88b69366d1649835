import * as z from 'zod/mini';
import { configIssue } from './check/config-issue.js';
import { formLanguages, languageOfTag } from './form-languages.js';
import { languageTag, markup } from './text.js';
/** The language of a text. */
export const LanguageSchema = z.string().check(z.refine((tag) => languageTag.test(tag), configIssue('languageTag')));
/** A language of the form. */
export const FormLanguageSchema = z.string().check(z.refine((tag) => languageTag.test(tag), { ...configIssue('languageTag'), abort: true }), z.refine((tag) => languageOfTag(tag) !== undefined, configIssue('language', { allowed: formLanguages })));
/** A text in one language. */
export const PlainTextSchema = z.string().check(z.minLength(1), z.refine((text) => !markup.test(text), configIssue('markup')));
/** A text: one string, one per language, or, in a preset, a function of the texts of the language. */
export const TextSchema = z.union([
    PlainTextSchema,
    z
        .record(LanguageSchema, PlainTextSchema)
        .check(z.refine((texts) => Object.keys(texts).length > 0, configIssue('emptyText'))),
    z.custom((value) => typeof value === 'function'),
]);
