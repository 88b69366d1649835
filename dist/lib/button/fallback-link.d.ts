/** A link to another page where the municipality can be reached, and what parts it from what stands before; if there is one. */
export declare function createLink(address: string | undefined, words: string): readonly (HTMLAnchorElement | string)[];
