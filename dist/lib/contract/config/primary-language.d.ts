/** Returns the primary language of a tag, also of one as `fi_FI`. "no" on a web page nearly always means Bokmål. */
export declare const primaryOf: (tag: string | null) => string | undefined;
