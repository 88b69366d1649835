/** Keeps the page's key shortcuts from taking letters: to the page, all that is typed here is typed at this element. */
export declare function keepFromPage(event: KeyboardEvent): void;
