import type { Input } from '../fields/field.js';
import type { Form } from './form.js';
import type { Option } from '../fields/option.js';
/** Fetches the list of options at an address; rejects if that fails, undefined if there is no list. */
export type FetchList = (address: string) => Promise<readonly Option[] | undefined>;
/** A list of options that could not be fetched. */
export interface FailedOptions {
    readonly address: string;
    readonly reason: string;
}
/**
 * Fetches the lists of further options, each address once, and appends them to the options of the fields. A list that
 * cannot be fetched, or is invalid, leaves its fields with their own options.
 */
export declare function fetchOptions(form: Form, fetchList: FetchList): Promise<{
    form: Form;
    failures: readonly FailedOptions[];
}>;
/** Returns the address of further options of a field, if any. */
export declare const optionsAddressOf: (input: Input) => string | undefined;
