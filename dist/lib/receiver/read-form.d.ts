import { type Form } from '../contract/config/form.ts';
/** A form, or what is wrong with its config; each mistake and each warning is one line. */
export type ReadForm = {
    readonly ok: true;
    readonly form: Form;
    readonly warnings: readonly string[];
} | {
    readonly ok: false;
    readonly mistakes: readonly string[];
    readonly warnings: readonly string[];
};
/**
 * Reads the form whose messages a receiver takes from the widget's config. The widget makes do with a config that is
 * partly wrong; a receiver does not, since it would then take other messages than are sent.
 *
 * @param json - The config as it was parsed; `{}` for the default form.
 * @param place - What it was read from, for the words of a mistake.
 */
export declare function readForm(json: unknown, place?: string): ReadForm;
