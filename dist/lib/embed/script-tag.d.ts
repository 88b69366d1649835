import { type MountOptions } from './options.ts';
/** The tag that is running, if this is a classic script. A page may have another element named `currentScript`. */
export declare function findCurrentTag(): HTMLScriptElement | undefined;
/**
 * Finds the script tags of the widget in the document: by the address of those that ran as classic scripts. A module has no
 * current tag, so module tags are found by their file name; a classic script of the page may have the same name.
 */
export declare function findTags(): HTMLScriptElement[];
/** Reads the options of a tag: `data-` attributes, else the parameters of the same names in the query of its address. */
export declare function readOptions(tag: HTMLScriptElement): MountOptions;
/**
 * Resolves the address of a file beside this one, and returns the nonce of the tag, which the file needs too.
 *
 * @throws {Error} When no tag was found.
 */
export declare function resolveFile(fileName: string): {
    address: URL;
    nonce: string;
};
/** Remembers a tag: it may be removed later, and a relative `src` means another address when the page changes its own. */
export declare function rememberTag(tag: HTMLScriptElement | undefined): void;
