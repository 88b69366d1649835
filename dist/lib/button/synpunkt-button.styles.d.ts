export declare const buttonStyles: import("lit").CSSResult;
