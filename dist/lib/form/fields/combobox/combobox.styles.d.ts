/** Styles that a combobox adds to those of its form. */
export declare const comboboxStyles: import("lit").CSSResult[];
