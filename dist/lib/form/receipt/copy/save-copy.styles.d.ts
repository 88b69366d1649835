/** Styles of the buttons that save a copy, in the receipt and in the error summary. */
export declare const saveCopyStyles: import("lit").CSSResult;
