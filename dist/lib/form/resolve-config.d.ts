import type { Config } from '../contract/config.ts';
/**
 * Takes a config where the element names it: an object, or the address of a JSON file; without one there are the
 * defaults. What is wrong with it goes to the console. Rejects only when the files that read it cannot be fetched.
 */
export declare function resolveConfig(source: object | string): Promise<Config>;
