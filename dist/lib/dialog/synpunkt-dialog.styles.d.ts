/** Styles of the dialog. */
export declare const dialogStyles: import("lit").CSSResult;
