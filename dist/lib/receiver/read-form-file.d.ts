import { type ReadForm } from './read-form.ts';
/** Reads a form from the file of its config. */
export declare function readFormFile(path: string): ReadForm;
