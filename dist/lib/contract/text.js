import * as z from 'zod/mini';
import { mistake } from './mistake.js';
/** A BCP 47 tag as pages write it. */
export const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;
// Texts are shown as they stand: markup would be read out as angle brackets.
const markup = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/i;
const WordsSchema = z.string().check(z.minLength(1), z.refine((text) => !markup.test(text), mistake('markup')));
export const TextSchema = z.union([
    WordsSchema,
    z
        .record(z.string().check(z.refine((tag) => languageTag.test(tag), mistake('tag'))), WordsSchema)
        .check(z.refine((texts) => Object.keys(texts).length > 0, mistake('noText'))),
    z.custom((value) => typeof value === 'function'),
]);
