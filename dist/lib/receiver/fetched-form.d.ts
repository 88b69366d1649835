import type { Form } from '../contract/config/form.ts';
import { type Log } from './log.ts';
/** What fetching lists of options needs to know. */
export interface FetchedFormOptions {
    /** Address of a page that the form stands on; relative addresses of lists are relative to it. */
    readonly page?: string | undefined;
    readonly log?: Log | undefined;
    /** How long to wait for a list, in milliseconds. Default: 5000, which leaves the sender of a message time to wait. */
    readonly timeout?: number;
    readonly fetch?: typeof globalThis.fetch;
}
/**
 * Makes the function that gives a form with the lists that its fields take further options from, fetched anew at each
 * call. A list that cannot be had is a line in the log, and stays as it was. What a list has once offered is taken from
 * then on: someone may still have the form open with the list as it was.
 */
export declare function createFormFetcher(form: Form, options?: FetchedFormOptions): () => Promise<Form>;
