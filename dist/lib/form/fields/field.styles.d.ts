/** A question with its control, whatever its type. */
export declare const fieldStyles: import("lit").CSSResult;
