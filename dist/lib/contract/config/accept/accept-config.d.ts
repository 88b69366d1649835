import type { Option } from '../../fields/option.js';
import type { Preset } from '../form.js';
import type { Config } from '../schema.js';
/** The names of all keys of a config. */
export declare const configKeys: string[];
/** Returns the config that parseConfig() would read from JSON, if that is certain to have no issue and no warning. */
export declare function acceptConfig(json: unknown, preset: Preset): Config | undefined;
/** Returns the options of a fetched list, if each is certain to be valid. */
export declare function acceptOptions(json: unknown, endpoints: readonly string[]): Option[] | undefined;
