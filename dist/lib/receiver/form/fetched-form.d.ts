import type { Form } from '../../contract/config/form.js';
import { type Log } from '../log.js';
import type { RefreshedForm } from './submission-validator.js';
/** Options of {@link createFormFetcher}. */
export interface FetchedFormOptions {
    /** URL of a page with the form; the base of relative `optionsFrom` addresses. */
    readonly page?: string | undefined;
    readonly log?: Log | undefined;
    /** Timeout of a request, in milliseconds. Default: 5000, which is shorter than the widget's own timeout. */
    readonly timeout?: number;
    readonly fetch?: typeof globalThis.fetch;
}
/**
 * Creates the function that returns a form with its fetched options (`optionsFrom`); each call fetches them again.
 *
 * A list that cannot be fetched is logged and remains unchanged. Options that are removed from a list stay valid, since
 * a resident may have opened the form before.
 */
export declare function createFormFetcher(form: Form, options?: FetchedFormOptions): () => Promise<RefreshedForm>;
