import type { Preset } from '../contract/config/form.js';
import type { PresetName } from '../contract/config/defaults.js';
/** The presets by name. */
export declare const presets: Readonly<Record<PresetName, Preset>>;
/** Returns the preset that a config names, or the default one; a browser loads only that one, by `loadPreset`. */
export declare function findPreset(json: unknown): Preset;
