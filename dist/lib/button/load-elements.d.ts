import { type Language } from '../messages/load-messages.js';
/** Registers an element unless the page has it: a page may load the script twice, and the first registration wins. */
export declare function register(tagName: string, element: CustomElementConstructor): void;
/** Loads the form and its texts in parallel and registers the elements. Rejects when a file cannot be loaded. */
export declare function loadElements(language: Language | undefined): Promise<void>;
