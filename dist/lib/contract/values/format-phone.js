// 08, the area codes and mobile prefixes of three digits, else four; 0900 sells calls and is not 090 (Umeå). What follows
// ends in pairs, with one or two groups of three before them where the number is odd or long: 465 004 00, 12 34 56.
const swedish = /^\+46(8|1[013689]|2[0136]|3[1356]|4[0246]|54|6[03]|7[02369]|90(?!0)|\d{3})(\d{2,3})(\d{3}|\d\d|)(\d\d)$/;
// Country codes of one and two digits; the others have three.
const foreign = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\d\d)(\d{4,})$/;
/** Groups a number in E.164 for reading: `070-174 06 05`, `+358 401 234 567`; anything else is given back as it is. */
export function formatPhone(e164) {
    const [, area, ...groups] = swedish.exec(e164) ?? [];
    if (area)
        return `0${area}-${groups.filter(Boolean).join(' ')}`;
    const [, country, rest = ''] = foreign.exec(e164) ?? [];
    // No single digit is left over at the end: 123 4567.
    return country ? `+${country} ${rest.replace(/\d{3}(?=\d\d)/g, '$& ')}` : e164;
}
