import { type Language } from '../messages/load-messages.js';
/** Registers an element unless its name is taken: a page may load the script twice. */
export declare function register(tagName: string, element: CustomElementConstructor): void;
/**
 * Loads the files and the config that the form needs, in parallel, and registers the elements. Rejects when a file of the widget
 * cannot be loaded; the form reports a config that cannot.
 *
 * @param preset - The preset of the form. Its own file is loaded by the form: its digest would cost every page 140 bytes.
 */
export declare function loadElements(language: Language | undefined, config: string | object | null, preset: string | null): Promise<void>;
