/** Styles that only a form with a config needs. */
export declare const configStyles: import("lit").CSSResult;
