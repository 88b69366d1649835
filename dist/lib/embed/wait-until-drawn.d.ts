/**
 * Calls back once an element is in the page: at once, or when it is drawn. A page that does not have it is told so in the
 * console, not as an error: a tag may be on every page of a site, and its target on some.
 */
export declare function waitUntilDrawn(selector: string, callback: (element: Element) => void): void;
