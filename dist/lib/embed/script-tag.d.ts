import { type MountOptions } from './mount.ts';
/** The settings of a tag: `data-` attributes, and where one is missing the same name in the query of its address. */
export declare function readTag(tag: HTMLScriptElement): MountOptions;
