import { type ReadForm } from '../form/read-form.js';
/** Reads the form of a receiver from a config file, and the config itself. */
export declare function readFormFile(path: string): ReadForm & {
    readonly json?: unknown;
};
/** Reads a form from a config file for any endpoint. */
export declare function readConfigFile(path: string): ReadForm;
