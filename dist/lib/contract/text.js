import * as z from 'zod/mini';
const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
const words = z.string().check(z.minLength(1));
/** A text that a resident reads: one string for every language, or one per language (BCP 47 tag → text). */
export const TextSchema = z.union([
    words,
    // An object with a catch-all is the record of zod at a tenth of its bytes.
    z.catchall(z.object({}), words).check(z.refine((texts) => Object.keys(texts).length > 0 && Object.keys(texts).every((tag) => languageTag.test(tag)), {
        error: 'write a text, or an object of language tags and texts as { "sv": "…", "fi": "…" }',
    })),
]);
