/** The limit of Chrome on Windows is 2,046 characters, encoded, and that of Firefox 2,008: longer addresses do nothing. */
const maxLength = 2000;
/** Returns the address that opens an e-mail with a text; undefined where it is too long for browsers. */
export function mailtoHref(to, subject, text) {
    const href = mailto(to, subject, text);
    return href.length <= maxLength ? href : undefined;
}
/**
 * Returns the address that opens an e-mail with as much of a text as fits, cut at a space.
 *
 * @param suffix - Added after the text.
 */
export function shortenedMailtoHref(to, subject, text, suffix) {
    const end = ` …${suffix}`;
    let remaining = maxLength - mailto(to, subject, end).length;
    let length = 0;
    for (const character of text) {
        remaining -= encode(character).length;
        if (remaining < 0)
            break;
        length += character.length;
    }
    // A word of more than 60 characters is cut.
    const beginning = text.slice(0, length).replace(/\s\S{0,60}$/, '');
    return mailto(to, subject, beginning.trimEnd() + end);
}
const mailto = (to, subject, text) => `mailto:${encode(to).replace('%40', '@')}?subject=${encode(subject)}&body=${encode(text)}`;
// RFC 6068 §5: line breaks are CRLF.
const encode = (text) => encodeURIComponent(text.replace(/\n/g, '\r\n'));
