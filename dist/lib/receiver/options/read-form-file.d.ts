import { type ReadForm } from '../form/read-form.js';
/** Reads a form from a config file, with the checks for the receiver of this package; also returns the JSON of the file. */
export declare function readFormFile(path: string): ReadForm & {
    readonly json?: unknown;
};
/** Reads a form from a config file, without the checks for the receiver of this package. */
export declare function readConfigFile(path: string): ReadForm;
