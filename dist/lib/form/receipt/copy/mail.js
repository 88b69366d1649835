/**
 * The longest address that opens an e-mail everywhere, as it is encoded: Chrome on Windows does nothing for one of more
 * than 2,046 characters, Firefox for one of more than 2,008.
 */
const longest = 2000;
/** Writes a text as the address that opens an e-mail with it; undefined where that is longer than programs take. */
export function mailOf(to, subject, text) {
    const address = mailto(to, subject, text);
    return address.length <= longest ? address : undefined;
}
/**
 * Writes as much of a text as fits, up to the end of a word.
 *
 * @param rest - Stands where the text was cut.
 */
export function shortMailOf(to, subject, text, rest) {
    const end = ` …${rest}`;
    let room = longest - mailto(to, subject, end).length;
    let length = 0;
    for (const letter of text) {
        room -= encode(letter).length;
        if (room < 0)
            break;
        length += letter.length;
    }
    // A word that goes on for ever is cut all the same.
    return mailto(to, subject, text
        .slice(0, length)
        .replace(/\s\S{0,60}$/, '')
        .trimEnd() + end);
}
const mailto = (to, subject, text) => `mailto:${encode(to).replace('%40', '@')}?subject=${encode(subject)}&body=${encode(text)}`;
// RFC 6068 has lines end as in an e-mail.
const encode = (text) => encodeURIComponent(text.replace(/\n/g, '\r\n'));
