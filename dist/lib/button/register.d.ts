/** Registers an element unless the page has it already: a page may load the script twice, and who came first stays. */
export declare function register(tag: string, element: CustomElementConstructor): void;
