/**
 * Calls back once, as soon as the page contains an element that matches the selector. Logs an info line where none is found: a
 * tag may be on every page of a site, and its target on some.
 */
export declare function waitUntilDrawn(selector: string, callback: (element: Element) => void): void;
