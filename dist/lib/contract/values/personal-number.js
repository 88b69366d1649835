// The character before is matched, since an older Safari rejects a whole file with a look-behind. An escape of a page
// address is matched first, since its digits would otherwise count as the number's.
const before = String.raw `(^|%[\da-f]{2}|\D)`;
const century = String.raw `(1[89]|20)?`;
// In a coordination number 60 is added to the day.
const date = String.raw `(\d\d(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01]))`;
// Plain or escaped: + - space, no-break space, dashes, minus.
const separator = String.raw `([+\p{Pd}\u2212\p{Zs}]|%2[0bd]|%c2%a0|%e2%(?:80%9[0-5]|88%92))?`;
const serial = String.raw `((?!000)\d{4})(?!\d)`;
const candidate = new RegExp(before + century + date + separator + serial, 'giu');
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
    const bare = withoutEmails(text.replace(url, blank), blank);
    const numbers = [];
    for (const match of bare.matchAll(candidate)) {
        const [all, ahead = '', era, day = '', sign, rest = ''] = match;
        const start = match.index + ahead.length;
        const isMobile = day.startsWith('07') && era === undefined && sign === undefined;
        const isAbroad = international.test(bare.slice(Math.max(0, start - 10), start));
        if (!isMobile && !isAbroad && hasCheckDigit(day + rest))
            numbers.push({ start, end: match.index + all.length });
    }
    return numbers;
}
/**
 * Replaces e-mail addresses and personal identity numbers by `***`, also with the escapes of a page address.
 *
 * It masks more than findPersonalNumbers finds: in a page address + is a space, and a masked mobile number does no harm.
 */
export function maskPersonal(text) {
    return withoutEmails(text, () => '***').replace(candidate, (all, ahead, _era, day, _sign, rest) => hasCheckDigit(day + rest) ? `${ahead}***` : all);
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
