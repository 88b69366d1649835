import { nothing, type TemplateResult } from 'lit';
import type { SaveCopyOptions } from './save-copy.js';
/** Loads the buttons that save a copy; undefined once they are loaded. Never rejects: the next call tries again. */
export declare function loadSaveCopy(): Promise<void> | undefined;
/** Renders the buttons that save a copy, if they are loaded. */
export declare function renderSaveCopyWhenLoaded(options: SaveCopyOptions): TemplateResult | typeof nothing;
