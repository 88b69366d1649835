// Mobile numbers have a fixed length; a digit too few or too many would otherwise pass as a number of some town.
const swedish = /^(?:(?:\+|00)460?|0)(7[02369]\d{7}|(?!7[02369])[1-9]\d{6,8})$/;
const foreign = /^(?:\+|00)(?!46)([1-9]\d{6,14})$/;
// Nobody dials the (0) from abroad, except to Italy, where it belongs to the number. What `swedish` allows stays here.
const trunkZero = /^(\(?(?:\+|00)(?!39|46)\d{1,3}\)?)\(0\)/;
/** Reads a phone number as people write it and gives it in E.164 (`+46701740605`), or undefined if it is none. */
export function parsePhone(text) {
    if (text.length > 40)
        return undefined;
    // Address books copy marks of direction along (Cf) and word processors turn hyphens into dashes or minus signs.
    const number = text
        .replace(/[\s/.\u2212\p{Pd}\p{Cf}]/gu, '')
        .replace(trunkZero, '$1')
        .replace(/[()]/g, '');
    const national = swedish.exec(number)?.[1];
    const abroad = foreign.exec(number)?.[1];
    return national ? `+46${national}` : abroad && `+${abroad}`;
}
