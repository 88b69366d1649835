import type { Form } from '../contract/default-form.ts';
/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;
/** Options of the receiver, complete and sound. */
export interface Options {
    readonly port: number;
    readonly host: string;
    readonly data: string;
    readonly origins: readonly string[];
    readonly form: Form;
}
/** Options, or what is wrong with them in one line each. */
export type ReadOptions = {
    readonly ok: true;
    readonly options: Options;
} | {
    readonly ok: false;
    readonly mistakes: readonly string[];
};
/** Reads the options: the defaults, over them those of a file, over them those of the environment. */
export declare function readOptions(env: Environment, file?: string | undefined): ReadOptions;
