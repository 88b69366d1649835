/** Characters that have no width and no meaning in a text: soft hyphen, zero-width space, word joiner, byte order mark. */
const invisible = /[\u00AD\u180E\u200B\u2060-\u2064\uFEFF]/g;
// Between letters of other scripts, and within an emoji, one of these joins or separates. Not matched with a look-behind,
// for which an older Safari rejects a whole file.
const joiners = /([\u200C\u200D])[\u200C\u200D]+/g;
const joinerBesideLatin = /(^|[\0-\u036F\s])[\u200C\u200D]|[\u200C\u200D](?=[\0-\u036F\s]|$)/g;
// Normalizing sorts the accents of a letter in quadratic time, and no writing has as many (UAX 15, Stream-Safe Text Format).
const manyAccents = /(\p{M}{30})\p{M}+/gu;
const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** Matches a text with a character that can be seen: no space, mark of direction, filler or empty Braille cell. */
const visible = /[^\s\p{Cc}\p{Cf}\p{DI}\u2800]/u;
/**
 * Cleans a text of several lines as it is counted, checked, sent and stored: without what cannot be seen and without space
 * around it, each letter composed with its accents. Returns '' if nothing can be seen. A clean text does not change.
 */
export function cleanText(text) {
    const cleaned = text
        .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')
        .replace(/[^\P{Cc}\n\t]/gu, '')
        .replace(/\p{Surrogate}/gu, '\uFFFD')
        .replace(invisible, '')
        .replace(manyAccents, '$1')
        .normalize()
        .replace(joiners, '$1')
        .replace(joinerBesideLatin, '$1')
        // A joiner may have stood between a letter and its accent.
        .replace(manyAccents, '$1')
        .normalize()
        .trim();
    return visible.test(cleaned) ? cleaned : '';
}
/** Cleans a text of one line, as cleanText() does: every space in it is a plain one. */
export const cleanLine = (text) => cleanText(text.replace(directionMarks, '')).replace(/\s/g, ' ');
