// The character before is matched, since an older Safari rejects a whole file with a look-behind. An escape of a page
// address is matched first, since its digits would otherwise count as the number's.
const before = String.raw `(^|%[\da-f]{2}|\D)`;
const century = String.raw `(1[89]|20)?`;
// Plain or escaped.
const dash = String.raw `(?:[\p{Pd}\u2212]|%2d|%e2%(?:80%9[0-5]|88%92))`;
// + is a space in the query of an address, and precedes the serial number of those who are over a hundred years old.
const space = String.raw `(?:[+\p{Zs}]|%2[0b]|%c2%a0)`;
// Another sign follows where the date has spaces: two pairs before a date may be the end of a phone number.
const spaced = `${space}(?=\\d\\d${space}\\d\\d(?:${space}|${dash}))`;
// In a coordination number 60 is added to the day.
const date = String.raw `(\d\d)(${dash}?|${spaced})(0[1-9]|1[0-2])\4([06][1-9]|[1278]\d|[39][01])`;
const separator = `(${space}?${dash}${space}?|${space})?`;
const serial = String.raw `((?!000)\d{4})(?!\d)`;
const candidate = new RegExp(before + century + date + separator + serial, 'giu');
// Characters without width, and the digits of Arabic and Persian keyboards, whose last four bits are their value.
const digitsAndInvisible = /(?:%d9%a|%db%b)(\d)|([\u0660-\u0669\u06F0-\u06F9])|\p{Cf}|%e2%80%8[b-f]|%e2%81%a0|%ef%bb%bf|%c2%ad/giu;
// Any + right before, or a country code.
const international = /\+$|(?:^|[^\p{L}\p{N}])\+\d{1,3}[\s\p{Pd}()0]{1,4}$/u;
const url = /(?::\/\/|www\.)[^\s<>"]+/gi;
const letter = String.raw `[\p{L}\p{N}._+'-]`;
const escapedLetter = String.raw `%(?:2[7bde]|5f|[89a-f][\da-f])`;
const domain = String.raw `(?:@|%(?:25)*40)(?:[\p{L}\p{N}.-]|%[89a-f][\da-f])+`;
// Matches every run of letters, with @ or without: searching for @ from each letter would take quadratic time. Other escapes
// are matched one by one, so that none is cut in two.
const email = new RegExp(`(?:${letter}|${escapedLetter})${letter}*(?:${escapedLetter}${letter}*)*(${domain})?|%[\\da-f]{2}`, 'giu');
/**
 * Finds personal identity numbers and coordination numbers in a text, so that a warning can point at them.
 *
 * Case numbers sometimes look the same: warn, never block. Digits in an address or a phone number are ignored.
 */
export function findPersonalNumbers(text) {
    const { normalized, rangeOf } = normalizeDigits(text);
    const bare = withoutEmails(normalized.replace(url, blank), blank);
    return findCandidates(bare).flatMap(({ start, end, mayBeMobile }) => {
        const isAbroad = international.test(bare.slice(Math.max(0, start - 10), start));
        return mayBeMobile || isAbroad ? [] : [rangeOf(start, end)];
    });
}
/**
 * Replaces e-mail addresses and personal identity numbers by `***`, also with the escapes of a page address.
 *
 * It masks more than findPersonalNumbers finds: in a page address + is a space, and a masked mobile number does no harm.
 */
export function maskPersonal(text) {
    const rest = withoutEmails(text, () => '***');
    const { normalized, rangeOf } = normalizeDigits(rest);
    // From the end, so that the indices of the numbers before stay correct.
    return findCandidates(normalized).reduceRight((masked, found) => {
        const { start, end } = rangeOf(found.start, found.end);
        return `${masked.slice(0, start)}***${masked.slice(end)}`;
    }, rest);
}
/** Finds texts with the form and the check digit of a personal identity number. */
function findCandidates(text) {
    const candidates = [];
    for (const match of text.matchAll(candidate)) {
        const [all, ahead = '', era, year = '', , month = '', day = '', sign, rest = ''] = match;
        if (!hasCheckDigit(year + month + day + rest))
            continue;
        const mayBeMobile = year === '07' && era === undefined && (sign === undefined || day > '60');
        candidates.push({ start: match.index + ahead.length, end: match.index + all.length, mayBeMobile });
    }
    return candidates;
}
/** Replaces Arabic digits by Latin ones and removes characters without width, which may separate digits. */
function normalizeDigits(text) {
    if (text.search(digitsAndInvisible) < 0)
        return { normalized: text, rangeOf: (start, end) => ({ start, end }) };
    // The start and the end of each character in the original text.
    const starts = [];
    const ends = [];
    let [normalized, index] = ['', 0];
    const add = (part, length) => {
        for (let offset = 0; offset < part.length; offset += 1) {
            starts.push(index + offset);
            ends.push(index + offset + length / part.length);
        }
        normalized += part;
        index += length;
    };
    for (const { 0: all, 1: escapedDigit, 2: digit, index: next } of text.matchAll(digitsAndInvisible)) {
        add(text.slice(index, next), next - index);
        add(escapedDigit ?? (digit ? String(digit.charCodeAt(0) % 16) : ''), all.length);
    }
    add(text.slice(index), text.length - index);
    return { normalized, rangeOf: (start, end) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? text.length }) };
}
const blank = (text) => '_'.repeat(text.length);
const withoutEmails = (text, replace) => text.replace(email, (run, atDomain) => (atDomain ? replace(run) : run));
/** Modulus 10 over ten digits, every other one doubled, from the first on. */
function hasCheckDigit(digits) {
    let sum = 0;
    for (let index = 0; index < digits.length; index += 1) {
        const product = Number(digits[index]) * (2 - (index % 2));
        sum += product > 9 ? product - 9 : product;
    }
    return sum % 10 === 0;
}
