/** What a combobox adds to the looks of the form that it stands in. */
export declare const comboboxStyles: import("lit").CSSResult;
