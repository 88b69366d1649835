/** Creates a link to another contact page, and the space before it; nothing without an address that is safe to open. */
export declare function createLink(address: string | undefined, text: string): readonly (HTMLAnchorElement | string)[];
