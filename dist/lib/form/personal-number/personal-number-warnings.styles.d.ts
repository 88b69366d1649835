export declare const warningStyles: import("lit").CSSResult;
