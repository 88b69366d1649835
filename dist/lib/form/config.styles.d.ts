/** What the fields of a configured form look like beyond those of the origin's. */
export declare const configuredStyles: import("lit").CSSResult;
