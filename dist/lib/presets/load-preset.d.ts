import type { Preset } from '../contract/config/form.js';
/** Loads the preset that a config names, or returns the default one. Rejects if its file cannot be loaded. */
export declare function loadPreset(json: unknown): Promise<Preset>;
