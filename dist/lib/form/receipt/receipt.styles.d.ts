export declare const receiptStyles: import("lit").CSSResult;
