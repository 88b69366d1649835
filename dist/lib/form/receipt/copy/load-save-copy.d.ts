import { nothing, type TemplateResult } from 'lit';
import type { SaveCopyOptions } from './save-copy.js';
/** Loads the buttons that save a copy; undefined once they are loaded. A failed load is tried again by the next call. */
export declare function loadSaveCopy(): Promise<void> | undefined;
/** Renders the buttons that save a copy, if they are loaded. */
export declare function renderSaveCopyWhenLoaded(options: SaveCopyOptions): TemplateResult | typeof nothing;
