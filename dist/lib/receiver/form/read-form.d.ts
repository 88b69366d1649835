import { type Form } from '../../contract/config/form.js';
/** A form, or the issues of its config; each issue and each warning is one line. */
export type ReadForm = {
    readonly ok: true;
    readonly form: Form;
    readonly warnings: readonly string[];
} | {
    readonly ok: false;
    readonly issues: readonly string[];
    readonly warnings: readonly string[];
};
/**
 * Reads the form of a receiver from the config of the widget.
 *
 * The widget leaves out the invalid parts of a config. A receiver rejects such a config, since its form could differ from
 * the widget's; it also rejects one by which the widget would send messages that it does not accept.
 *
 * @param json - The parsed config; `{}` for the default form.
 * @param place - Name of the config in issues and warnings.
 */
export declare function readForm(json: unknown, place?: string): ReadForm;
/** A key of a config by which the widget would send messages that this receiver rejects. */
interface ReceiverIssue {
    readonly key: keyof Form;
    readonly words: string;
}
/** Finds the keys by which the widget would send messages that this receiver rejects. */
export declare function findReceiverIssues({ format, fieldNames, extraFields, credentials }: Form): readonly ReceiverIssue[];
/** Explains each list of options with a relative address, which a receiver cannot fetch unless it knows the page. */
export declare const explainRelativeAddresses: ({ fields }: Form, place: string) => string[];
/** Reads a form for any endpoint from a config. */
export declare function readConfig(json: unknown, place: string): ReadForm;
export {};
