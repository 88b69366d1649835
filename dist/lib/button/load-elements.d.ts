import { type Language } from '../messages/load-messages.js';
/** Registers an element unless the page has it: a page may load the script twice, and the first registration wins. */
export declare function register(tagName: string, element: CustomElementConstructor): void;
/**
 * Loads all that the form is known to need in parallel, its config as well, and registers the elements. Rejects when a file of
 * the widget cannot be loaded; the form reports a config that cannot.
 *
 * @param preset - The preset of the form. Those that are not part of it have files of their own, whose digests would cost every
 *   page 140 bytes: only the code that a preset needs is loaded here.
 */
export declare function loadElements(language: Language | undefined, config: string | object | null, preset: string | null): Promise<void>;
