/** The size of an icon beside a text, which has none of its own. */
export declare const iconStyles: import("lit").CSSResult;
