/** Takes out what a paste may bring and nobody can see: control characters, lone surrogates, Windows line breaks. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Takes out, from an address or a number, the invisible marks of direction that some address books paste along. */
export function cleanAddress(text: string): string {
  return cleanText(text).replace(/\p{Cf}/gu, '');
}
