/** Styles of every form. */
export declare const formStyles: import("lit").CSSResult;
