/** The forms that a text takes with a count, by the categories of CLDR; `#` stands for the number. */
type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** How a language writes numbers and counts things. */
export function counting(language: string): {
  plural: (count: number, forms: PluralForms) => string;
  number: (value: number | string | undefined) => string;
} {
  const rules = new Intl.PluralRules(language);
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 10 });
  // An endpoint may name one of our codes without its numbers.
  const number = (value: number | string | undefined): string =>
    typeof value === 'number' ? format.format(value) : (value ?? '…');
  return {
    number,
    plural: (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', number(count)),
  };
}
