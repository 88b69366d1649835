import type { Input } from '../fields/field.ts';
import type { Form } from './form.ts';
/** Fetches the JSON at an address; rejects where there is none to be had. */
export type FetchJson = (address: string) => Promise<unknown>;
/** A list of options that could not be had. */
export interface FailedOptions {
    readonly address: string;
    readonly reason: string;
}
/**
 * Fetches the lists that fields take further options from, each address once, and adds them to the fields' own. A list
 * that cannot be had, or holds something else, leaves its fields with their own options.
 */
export declare function fetchOptions(form: Form, fetchJson: FetchJson): Promise<{
    form: Form;
    failures: readonly FailedOptions[];
}>;
/** The address of a list of further options, where a field takes any. */
export declare const optionsAddressOf: (input: Input) => string | undefined;
