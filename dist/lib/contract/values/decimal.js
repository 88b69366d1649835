// A space separates thousands only. In 1.500 and 1,500 the sign may do so as well, as the zero at the end suggests. Without
// such a zero (1,125) it is a decimal sign: these are the numbers that String() writes.
const shape = /^([-\u2212])?(?![1-9]\d{0,2}[.,]\d\d0$)(\d{1,16}|[1-9]\d{0,2}(?:\p{Zs}\d{3}){1,5})(?:[.,](\d{1,10}))?$/u;
/**
 * Parses a number as people in Sweden write it (`3,5` `1 000` `−3`), with a decimal point as well.
 *
 * Returns undefined if it is no number, if it is ambiguous, or if String() of the number would differ.
 */
export function parseDecimal(text) {
    const match = shape.exec(text.trim());
    if (!match)
        return undefined;
    const [, minus, whole = '', fraction = ''] = match;
    const digits = whole.replace(/\p{Zs}/gu, '').replace(/^0+(?=\d)/, '') + `.${fraction}`.replace(/\.?0*$/, '');
    const size = Number(digits);
    // Rejects what exceeds the precision of a number, and with it what String() would write with an exponent.
    if (size > Number.MAX_SAFE_INTEGER || String(size) !== digits)
        return undefined;
    return minus && size > 0 ? -size : size;
}
