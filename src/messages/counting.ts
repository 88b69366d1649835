/** The forms of a text by the plural categories of CLDR; `#` is replaced by the number. */
type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Creates the functions that format numbers and select plural forms in a language. */
export function counting(language: string): {
  plural: (count: number | string, forms: PluralForms) => string;
  number: (value: number | string) => string;
} {
  const rules = new Intl.PluralRules(language);
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 10 });
  const number = (value: number | string): string => (typeof value === 'number' ? format.format(value) : value);
  return {
    number,
    plural: (count, forms) => (forms[rules.select(Number(count))] ?? forms.other).replace('#', number(count)),
  };
}
