/**
 * Normalizes line breaks, and removes invisible characters that pasted text may contain: control characters, lone
 * surrogates.
 */
export function cleanText(text) {
    return text
        .replace(/\r\n?|[\u2028\u2029]/g, '\n')
        .replace(/[^\P{Cc}\n\t]/gu, '')
        .replace(/\p{Surrogate}/gu, '\uFFFD');
}
/** Cleans an address or a number, also of the invisible direction marks that some address books copy with it. */
export function cleanAddress(text) {
    return cleanText(text).replace(/\p{Cf}/gu, '');
}
