/** Calls back once an element is in the page: at once, or when it is drawn. */
export declare function whenDrawn(selector: string, callback: (element: Element) => void): void;
