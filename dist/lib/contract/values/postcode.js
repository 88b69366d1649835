/** Parses a Swedish postcode, with or without `SE-` and spaces, and returns it as `NNN NN`, or undefined. */
export function parsePostcode(text) {
    const [, area, rest] = /^(?:SE?[\u2212\p{Pd}]?)?(\d{3})(\d\d)$/iu.exec(text.replace(/[\s\p{Cf}]/gu, '')) ?? [];
    const code = `${area} ${rest}`;
    // Strings of equal length compare by their digits.
    return area && code >= '100 05' && code <= '984 99' ? code : undefined;
}
