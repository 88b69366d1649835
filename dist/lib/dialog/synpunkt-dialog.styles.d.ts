export declare const dialogStyles: import("lit").CSSResult;
