import { type MountOptions } from './options.js';
/**
 * The address of this file, the folder of the lazy files, the nonce of the tag, and whether it is requested with CORS; empty
 * until a tag is found.
 */
export declare const ownFile: {
    address: string;
    folder: string;
    nonce: string;
    isCors: boolean;
};
/** The tag that is running, if this is a classic script. A page may have another element named `currentScript`. */
export declare function findCurrentTag(): HTMLScriptElement | undefined;
/**
 * Finds the script tags of the widget in the document: by the address of those that ran as classic scripts. A module has no
 * current tag, so module tags are found by their file name; a classic script of the page may have the same name. Until any
 * is known, all tags with that file name.
 */
export declare function findTags(): HTMLScriptElement[];
/** Reads the options of a tag: `data-` attributes, else the parameters of the same names in the query of its address. */
export declare function readOptions(tag: HTMLScriptElement): MountOptions;
/**
 * Corrects the folder where the address of the tag is redirected, which only a request can tell. Rejects when the request
 * fails.
 */
export declare function followRedirect(): Promise<void>;
/**
 * Requests the first file past the cache, for the next page: a copy in the cache may be older than the files beside it.
 * Rejects when it is not received.
 */
export declare function refreshFirstFile(): Promise<void>;
/** Remembers a tag: it may be removed later, and a relative `src` means another address when the page changes its own. */
export declare function rememberTag(tag: HTMLScriptElement | undefined): void;
