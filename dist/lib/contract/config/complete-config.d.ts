import type { Field } from '../fields/field.js';
import type { Preset } from './form.js';
import type { Config } from './schema.js';
/**
 * Completes a valid config: with all fields of the form, and with the condition of the preset for an answer, if the config
 * has the preset's fields and no condition.
 *
 * @param presetFields - The fields of the preset, as the config has changed them.
 */
export declare function completeConfig(config: Config, presetFields: readonly Field[], preset: Preset): Config;
