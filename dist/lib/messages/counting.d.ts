/** The forms that a text takes with a count, by the categories of CLDR; `#` stands for the number. */
type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {
    other: string;
}>;
/** How a language writes numbers and counts things. */
export declare function counting(language: string): {
    plural: (count: number, forms: PluralForms) => string;
    number: (value: number | string | undefined) => string;
};
export {};
