import { cleanLine } from './clean-text.js';
// Only the syntax: any list of domains is soon out of date, and the real test is whether a reply arrives. The local part may
// not contain what starts a comment, a list or a header line in a mail, nor invisible characters.
const local = String.raw `[^\s@<>"(),:;\\[\].\uFFFD\p{Cc}\p{Cf}\p{Cs}]+`;
const label = String.raw `[\p{L}\p{M}\p{N}_-]`;
const pattern = `(${local}(?:\\.${local})*)@((?:${label}{1,63}\\.)+${label}{2,63})`;
const address = new RegExp(`^${pattern}$`, 'u');
// The text after an address; it begins with white space or a character that no address contains.
const afterAddress = new RegExp(`^${pattern}\\.?(\\s*[\\s<>"(),:;\\\\[\\]/?!].*)$`, 'u');
// A name and a colon before an address; a word alone may be part of the address.
const beforeAddress = new RegExp(`^(.*:\\s*)${pattern}\\.?$`, 'u');
const forbidden = /\(.*?\)|[<>"(),:;\\[\]]|\.\.+|@(?=.*@)/;
/** The longest text in which an address is looked for. */
const maxLength = 500;
/**
 * Parses an e-mail address and returns it alone, or undefined. Omits the text around it where the address
 * is certain: `Namn <namn@example.se>`, `mailto:namn@example.se`, a full stop at the end.
 */
export function parseEmail(text) {
    const line = cleanLine(text);
    if (line.length > maxLength)
        return undefined;
    const written = line
        .replace(/^[^<>@]*<([^<>]*)>[.,;]?$/, '$1')
        .replace(/＠|[([]at[)\]]/i, '@')
        .trim()
        .replace(/^mailto:/i, '')
        .replace(/^['‘’](.*)['‘’]$/, '$1')
        .replace(/^["“”„«»([]+/, '')
        .replace(/[\s.,;:!?"“”«»)\]]+$/, '')
        .replace(/^([^\s@]+) ?@ ?([^\s@]+)$/, '$1@$2')
        // On a keyboard for numbers and letters the comma is beside the full stop; after this one, phones put a space.
        .replace(/^([^@,]+@[^@.,]+),(\p{L}{2,})$/u, '$1.$2')
        .replace(/^([^\s@]+@[^\s@.]+) ?\. ?(\p{Ll}{2,3})$/u, '$1.$2');
    const [, name = '', domain = ''] = address.exec(written) ?? [];
    const email = `${name}@${domain}`;
    return name && octetsOf(name) <= 64 && octetsOf(email) <= 254 ? email : undefined;
}
/** Returns what keeps a text from being an e-mail address; undefined if it is not only that. */
export function excessOfEmail(text) {
    if (text.length > maxLength || !text.includes('@'))
        return undefined;
    const written = text.replace(/^mailto:/i, '');
    const [, before] = beforeAddress.exec(written) ?? [];
    // A comma in the place of the last full stop: without what follows, the address would be another one.
    if (/@[^,]*,\p{L}+$/u.test(written))
        return undefined;
    return (afterAddress.exec(written)?.[3] ?? before ?? forbidden.exec(written)?.[0])?.trim();
}
// RFC 5321 limits octets: å is two. TextEncoder belongs to the DOM; the pattern excludes lone surrogates, which would throw.
const octetsOf = (text) => encodeURIComponent(text).replace(/%../g, '_').length;
