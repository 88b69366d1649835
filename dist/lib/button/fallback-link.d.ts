import type { ButtonTexts } from '../messages/button-texts.js';
/**
 * Creates the other ways on where the form cannot be loaded: a button that reloads the page, and a link to another contact
 * page.
 *
 * @param handleReload - Replaces the reload. Default: there is no button without a connection, as the page would be lost.
 */
export declare function createAlternatives(fallback: string | null | undefined, { reload, contact }: ButtonTexts, handleReload?: (() => void) | undefined): readonly (HTMLElement | string)[];
/** Creates a link to another contact page, and the space before it; nothing without an address that is safe to open. */
export declare function createLink(address: string | null | undefined, text: string): readonly (HTMLAnchorElement | string)[];
