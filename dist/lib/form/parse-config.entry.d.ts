import type { Preset } from '../contract/config/form.js';
import type { Config } from '../contract/config/schema.js';
export { parseOptionList } from '../contract/fields/option.js';
/** Lazy file: reads the configs that acceptConfig() leaves, and logs what is wrong with them, one line each. */
export declare function readConfig(json: unknown, preset: Preset, place: string): Config;
