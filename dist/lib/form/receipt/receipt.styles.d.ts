/** Styles of the receipt. */
export declare const receiptStyles: import("lit").CSSResult;
