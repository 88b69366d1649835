// Countries have three to ten letters and digits, at least one of them a digit, perhaps with a country before: 0151, D-10115.
const foreignCode = /^(?=[^\d]*\d)(?:[A-Z]{1,2}[- ])?[A-Z\d]{2,10}(?:[ -][A-Z\d]{1,6})?$/i;
const ofCountry = /^[A-Z]{1,2}[- ]\d/i;
/**
 * Parses a postcode and returns it: a Swedish one, with or without `SE-` and spaces, as `NNN NN`, one of another country as it
 * was written. Returns undefined for any other text.
 *
 * @param country - The country of a code without one; '' if it is not certain.
 */
export function parsePostcode(text, country) {
    const written = text
        .replace(/\p{Cf}/gu, '')
        .trim()
        .replace(/\.$/, '');
    const code = written.replace(/[\s\u2212\p{Pd}]/gu, '');
    const [, ahead, area, rest] = /^(SE?)?(\d{3})(\d\d)$/i.exec(code) ?? [];
    const swedish = `${area} ${rest}`;
    // Strings of equal length compare by their digits.
    const isSwedish = area !== undefined && swedish >= '100 05' && swedish <= '984 99';
    if (isSwedish && (ahead !== undefined || country === 'SE'))
        return swedish;
    // A Swedish code with a mistake; letters instead of digits, unless they are those of a country: L-1009, I-00184.
    const isMistake = /^SE?\d+$/i.test(code) || (!ofCountry.test(written) && /^\d*[OIL][\dOIL]*$/i.test(code));
    if (isMistake)
        return undefined;
    return code.length >= 3 && code.length <= 12 && foreignCode.test(written) ? written : undefined;
}
