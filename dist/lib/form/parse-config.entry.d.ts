import type { Preset } from '../contract/config/form.js';
import type { Config } from '../contract/config/schema.js';
export { parseOptionList } from '../contract/fields/option.js';
/** Lazy file: parses a config that `acceptConfig()` does not accept, and logs its issues, one line each. */
export declare function readConfig(json: unknown, preset: Preset, place: string): Config;
