/** Styles of errors, the action row and the receipt. */
export declare const submitStyles: import("lit").CSSResult[];
