/** How a language writes numbers and counts things. */
export function counting(language) {
    const rules = new Intl.PluralRules(language);
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: 10 });
    // An endpoint may name one of our codes without its numbers.
    const number = (value) => typeof value === 'number' ? format.format(value) : (value ?? '…');
    return {
        number,
        plural: (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', number(count)),
    };
}
