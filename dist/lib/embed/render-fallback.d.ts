import { type MountOptions } from './mount.ts';
/** Puts a plain link where the widget cannot work, so that there is a way to the municipality all the same. */
export declare function renderFallback({ fallback, label, lang, target, position }: MountOptions): void;
