// Mobile numbers have a fixed length; a digit too few or too many would otherwise pass as a number of some town.
const swedishNumber = /^(?:(?:\+|00)460?|0)(7[02369]\d{7}|(?!7[02369])[1-9]\d{6,8})$/;
const foreignNumber = /^(?:\+|00)(?!46)([1-9]\d{6,14})$/;
// The (0) is not dialled from abroad, except to Italy, where it belongs to the number; `swedishNumber` allows its own.
const trunkZero = /^(\(?(?:\+|00)(?!39|46)\d{1,3}\)?)\(0\)/;
/** Parses a phone number as people write it and returns it in E.164 (`+46701740605`), or undefined. */
export function parsePhone(text) {
    if (text.length > 40)
        return undefined;
    // Address books copy marks of direction along (Cf) and word processors turn hyphens into dashes or minus signs.
    const number = text
        .replace(/[\s/.\u2212\p{Pd}\p{Cf}]/gu, '')
        .replace(trunkZero, '$1')
        .replace(/[()]/g, '');
    const national = swedishNumber.exec(number)?.[1];
    const abroad = foreignNumber.exec(number)?.[1];
    return national ? `+46${national}` : abroad && `+${abroad}`;
}
// 08, the area codes and mobile prefixes of three digits, else four; 0900 sells calls and is not 090 (Umeå). What follows
// ends in pairs, with one or two groups of three before them where the number is odd or long: 465 004 00, 12 34 56.
const swedishGroups = /^\+46(8|1[013689]|2[0136]|3[1356]|4[0246]|54|6[03]|7[02369]|90(?!0)|\d{3})(\d{2,3})(\d{3}|\d\d|)(\d\d)$/;
// Country codes of one and two digits; the others have three.
const foreignGroups = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\d\d)(\d{4,})$/;
/** Formats a number in E.164 for reading: `070-174 06 05`, `+358 401 234 567`; anything else is returned unchanged. */
export function formatPhone(e164) {
    const [, area, ...groups] = swedishGroups.exec(e164) ?? [];
    if (area)
        return `0${area}-${groups.filter(Boolean).join(' ')}`;
    const [, country, rest = ''] = foreignGroups.exec(e164) ?? [];
    // No single digit is left over at the end: 123 4567.
    return country ? `+${country} ${rest.replace(/\d{3}(?=\d\d)/g, '$& ')}` : e164;
}
