/** Styles of the button. */
export declare const buttonStyles: import("lit").CSSResult;
