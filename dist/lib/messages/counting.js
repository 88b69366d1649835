/** Creates the functions that format numbers and select plural forms in a language. */
export function counting(language) {
    const rules = new Intl.PluralRules(language);
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: 10 });
    const number = (value) => (typeof value === 'number' ? format.format(value) : value);
    return {
        number,
        plural: (count, forms) => (forms[rules.select(Number(count))] ?? forms.other).replace('#', number(count)),
    };
}
