const numberings = {
    // Mobile numbers have a fixed length; a digit too few or too many would otherwise pass as a number of some town.
    SE: { code: '46', national: /^0(7[02369]\d{7}|(?!7[02369])[1-9]\d{6,8})$/ },
    FI: { code: '358', national: /^0([1-9]\d{4,10})$/ },
    NO: { code: '47', national: /^([2-9]\d{7})$/ },
    DK: { code: '45', national: /^([2-9]\d{7})$/ },
    DE: { code: '49', national: /^0([1-9]\d{5,11})$/ },
};
const swedishAbroad = /^(?:\+|00)46(0?[1-9]\d+)$/;
// Of ten digits at least after 00: 00701740605 is a number of Sweden with a zero too many, and none of Russia.
const foreignNumber = /^(?:\+(?=\d{7,15}$)|00(?=\d{10,15}$))(?!46)([1-9]\d+)$/;
// The (0) is not dialled from abroad, except to Italy, where it belongs to the number; `swedishAbroad` allows its own.
const trunkZero = /^(\(?(?:\+|00)(?!39|46)\d{1,3}\)?)\(0\)/;
// Other countries whose trunk zero some write without brackets: +358 040 123 4567. No number of theirs begins with it.
const plainTrunkZero = /^((?:\+|00)(?:31|32|33|41|43|44|49|358))0/;
/** What a number is called before it: Tel:, Mobilnummer, Hem: */
const leadingWord = /^(?:(?:mobil)?tel(?:efon)?|tfn|tlf|mob(?:il)?|hem|arb(?:ete)?|puh|phone)(?:[ -]?n(?:umme)?r)?[.:]?\s*(?=[+\d(])/i;
const dashes = /[\u2212\p{Pd}]/gu;
// An extension, or a remark: vx, ankn. 12, (kväll). It is kept, and not dialled.
const remarkStart = /[\s,;]+[(]?\p{L}|\(\p{L}/u;
/** The longest number with its remark; a longer text is searched no further. */
const maxLength = 100;
const personalNumber = /^(?:\d\d)?\d{6}[-+]\d{4}$/;
/**
 * Parses a phone number as people write it and returns it in E.164, with a remark after a space: `+46701740605 vx`. A
 * national number is returned as it was written where its country is not certain. Undefined if it is no number.
 *
 * @param country - The country of national numbers; '' if it is not certain.
 */
export function parsePhone(text, country) {
    // Address books copy marks of direction along (Cf).
    const written = text
        .replace(/\p{Cf}/gu, '')
        .trim()
        .replace(leadingWord, '');
    if (written.length > maxLength)
        return undefined;
    const start = written.search(remarkStart);
    const number = (start < 0 ? written : written.slice(0, start)).trim();
    const remark = start < 0 ? '' : written.slice(start).replace(/^[\s,;]+/, '');
    const parsed = parseNumber(number.replace(dashes, '-'), country);
    return parsed && [parsed, remark].filter(Boolean).join(' ');
}
function parseNumber(number, country) {
    if (isRange(number) || personalNumber.test(number))
        return undefined;
    const digits = number
        .replace(/[\s/.-]/g, '')
        .replace(trunkZero, '$1')
        .replace(/[()]/g, '')
        .replace(plainTrunkZero, '$1');
    const { code, national } = numberings[country] ?? {};
    const domestic = national?.exec(digits)?.[1];
    if (domestic)
        return `+${code}${domestic}`;
    const abroad = swedishAbroad.exec(digits)?.[1]?.replace(/^0?/, '0');
    const swedish = abroad && numberings['SE']?.national.exec(abroad)?.[1];
    const foreign = foreignNumber.exec(digits)?.[1];
    if (swedish || foreign)
        return swedish ? `+46${swedish}` : `+${foreign}`;
    return national === undefined && /^(?!00)\d{6,15}$/.test(digits) ? number : undefined;
}
/** Whether the last digits are another ending: 08-123456/7, 08-123 45 67-68. An area code may be followed by a slash. */
function isRange(number) {
    const [area = '', ...rest] = number.split('/');
    const isAreaCode = rest.length < 2 && area.replace(/\D/g, '').length <= 6 && rest.join('').replace(/\D/g, '').length > 4;
    return (rest.length > 0 && !isAreaCode) || /-.*(?: \d+ ?- ?\d{1,3}|- ?\d)$/.test(number);
}
/** Returns what keeps a text from being a phone number: what follows a number in it, undefined if that is not certain. */
export function excessOfPhone(text, country) {
    if (text.length > maxLength)
        return undefined;
    const ends = [...text.matchAll(/[\d)](?=\s*(?:[^\s\d-]|-\s?\d{1,3}$))/g)].map(({ index }) => index + 1);
    const valid = ends.filter((end) => parsePhone(text.slice(0, end), country) !== undefined);
    return text.slice(valid.at(-1) ?? text.length).trim() || undefined;
}
/** Returns a number as a telephone dials it; undefined if the text is not exactly one number. */
export function dialableNumber(text, country) {
    const short = text.replace(/\s/g, '');
    return /^\d{3,6}$/.test(short) ? short : /^\+\d+/.exec(parsePhone(text, country) ?? '')?.[0];
}
// 08, the area codes and mobile prefixes of three digits, else four; 0900 sells calls and is not 090 (Umeå). The rest
// ends in pairs, with one or two groups of three before them where the number is odd or long: 465 004 00, 12 34 56.
const swedishGroups = /^\+46(8|1[013689]|2[0136]|3[1356]|4[0246]|54|6[03]|7[02369]|90(?!0)|\d{3})(\d{2,3})(\d{3}|\d\d|)(\d\d)$/;
// Country codes of one and two digits; the others have three.
const foreignGroups = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\d\d)(\d{4,})$/;
/** Formats a number in E.164 for reading: `070-174 06 05`, `+358 401 234 567`; anything else is returned unchanged. */
export function formatPhone(phone) {
    // A remark follows after a space.
    return phone.replace(/^\+\d+(?= |$)/, formatNumber);
}
function formatNumber(e164) {
    const [, area, ...groups] = swedishGroups.exec(e164) ?? [];
    if (area)
        return `0${area}-${groups.filter(Boolean).join(' ')}`;
    const [, country, rest = ''] = foreignGroups.exec(e164) ?? [];
    // No single digit is left over at the end: 123 4567.
    return country ? `+${country} ${rest.replace(/\d{3}(?=\d\d)/g, '$& ')}` : e164;
}
