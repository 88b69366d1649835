/** Styles of a field, whatever its type. */
export declare const fieldStyles: import("lit").CSSResult;
