import type { Form } from '../../contract/config/form.js';
/** Which endpoint a config is for. */
interface CheckOptions {
    /** Whether it is `synpunkt receive`, which refuses what another endpoint may take. */
    readonly isForReceiver: boolean;
    /** The address of a page with the form, if the receiver knows one. */
    readonly page: string | undefined;
}
/** The command `synpunkt check`: checks config files, prints the issues, and returns whether all files are valid. */
export declare function check(paths: readonly string[], options: CheckOptions): boolean;
/** Imports modules that register field types, by their paths; returns an issue for each that cannot be imported. */
export declare function importModules(paths: readonly string[]): Promise<string[]>;
/**
 * Returns the names of the fields that may be sent as several parts of one name, of which plain PHP keeps only the last.
 *
 * A field with a row in `fieldNames` is named as its endpoint wants it, and is left alone.
 */
export declare function findRepeatedNames({ fields, fieldNames, format, }: Pick<Form, 'fields' | 'fieldNames' | 'format'>): string[];
export {};
