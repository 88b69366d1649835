import type { MountOptions } from './options.js';
/** Adds a plain link to `data-fallback` where the widget cannot work, so that the municipality can still be reached. */
export declare function renderFallback({ fallback, label, lang, target, position }: MountOptions): void;
