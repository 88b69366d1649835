import type { Form } from '../contract/config/form.js';
/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;
/** The validated options of the receiver, with defaults applied. */
interface Options {
    readonly port: number;
    readonly host: string;
    readonly data: string;
    readonly origins: readonly string[];
    readonly form: Form;
    /** URL of a page with the form. */
    readonly page: string | undefined;
    /** Folder of the earlier files of the widget. */
    readonly earlier: string | undefined;
    readonly proxies: number | undefined;
    readonly limit: number;
    readonly minFree: number;
}
/** Options, or their issues; each issue and each warning is one line. */
export type ReadOptions = {
    readonly ok: true;
    readonly options: Options;
    readonly warnings: readonly string[];
} | {
    readonly ok: false;
    readonly issues: readonly string[];
    readonly warnings: readonly string[];
};
/** Reads the options. Precedence: defaults < options file < environment. */
export declare function readOptions(env: Environment, file?: string | undefined): ReadOptions;
export {};
