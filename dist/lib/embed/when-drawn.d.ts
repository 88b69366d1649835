/** Calls back once an element is in the page: at once, or when it is drawn, which a lazy file waits for. */
export declare function whenDrawn(selector: string, callback: (element: Element) => void): void;
