import type { Form } from '../contract/config/form.ts';
/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;
/** Options of the receiver, complete and sound. */
export interface Options {
    readonly port: number;
    readonly host: string;
    readonly data: string;
    readonly origins: readonly string[];
    readonly form: Form;
    /** A page that the form stands on. */
    readonly page: string | undefined;
}
/** Options, or what is wrong with them in one line each; warnings are lines on what works, and yet is hardly meant. */
export type ReadOptions = {
    readonly ok: true;
    readonly options: Options;
    readonly warnings: readonly string[];
} | {
    readonly ok: false;
    readonly mistakes: readonly string[];
    readonly warnings: readonly string[];
};
/** Reads the options: the defaults, over them those of a file, over them those of the environment. */
export declare function readOptions(env: Environment, file?: string | undefined): ReadOptions;
