import * as z from 'zod/mini';
import { configIssue } from './check/config-issue.js';
/** A BCP 47 tag as pages write it. */
export const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;
/** The language of a text. */
export const LanguageSchema = z.string().check(z.refine((tag) => languageTag.test(tag), configIssue('tag')));
/** Markup in a text. Texts are shown as they stand: it would be read out as angle brackets. */
export const markup = /<\/?[A-Za-z][^<>]*>|&(?:[A-Za-z]+|#\d+);/;
/** The words of a text in one language. */
export const WordsSchema = z.string().check(z.minLength(1), z.refine((text) => !markup.test(text), configIssue('markup')));
export const TextSchema = z.union([
    WordsSchema,
    z
        .record(LanguageSchema, WordsSchema)
        .check(z.refine((texts) => Object.keys(texts).length > 0, configIssue('noText'))),
    z.custom((value) => typeof value === 'function'),
]);
