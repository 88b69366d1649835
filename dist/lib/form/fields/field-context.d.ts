import type { LoadedForm } from '../state/loaded-form.js';
import type { ValuesController } from '../state/values-controller.js';
import type { Submitter } from '../submit/submitter.js';
import type { FieldState } from './field-view.js';
interface FieldContextOptions {
    readonly loaded: LoadedForm;
    readonly values: ValuesController;
    /** Undefined until the submit feature is loaded: it renders the errors, the warnings and the counters of fields. */
    readonly submitter: Submitter | undefined;
    /** Whether a message is being sent; controls are read-only then. */
    readonly busy: boolean;
    /** Announces a text in the live region. */
    readonly announce: (text: string) => void;
}
/** The form around the fields that are being rendered. */
export interface FieldContext extends FieldContextOptions {
    /** The state of a field that has no value, as a note. */
    readonly defaultState: Omit<FieldState, 'renderFields'>;
}
/** Creates the context that the fields of a form are rendered in. */
export declare function createFieldContext(options: FieldContextOptions): FieldContext;
export {};
