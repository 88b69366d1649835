/** Styles of the personal number warnings. */
export declare const warningStyles: import("lit").CSSResult;
