/** The forms of a text by the plural categories of CLDR; `#` is replaced by the number. */
type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {
    other: string;
}>;
/** Creates the functions that format numbers and select plural forms in a language. */
export declare function counting(language: string): {
    plural: (count: number | string, forms: PluralForms) => string;
    number: (value: number | string) => string;
};
export {};
