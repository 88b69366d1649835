/** `--_opaque`: the background of what lies above other content, also where the page lets its own show through. */
export declare const opaque: import("lit").CSSResult;
