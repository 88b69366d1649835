/** Styles of errors, of the row of the send button once something can be cleared, and of the receipt. */
export declare const submitStyles: import("lit").CSSResult[];
