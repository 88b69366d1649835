import type { ReactiveControllerHost } from 'lit';
import type { Field } from '../../contract/fields/field.js';
import { type Clean, type FormState, type RawValues } from '../../contract/values/evaluate-form.js';
import type { Control } from '../fields/control.js';
/** Manages the values of a form's fields; evaluates the form after each change. */
export declare class ValuesController {
    #private;
    /** The form evaluated with the current values. */
    state: FormState;
    /** The values that are still being prepared; see {@link trackWork}. */
    readonly pendingWork: Set<Promise<string | undefined>>;
    constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>);
    /** Sets the fields and their initial values; changed values are kept. */
    setFields(fields: readonly Field[], initial: RawValues): void;
    /** Resets all fields to their initial values, except those with other ones. */
    reset(others?: RawValues): void;
    /** Cleans a text as it is sent. */
    get clean(): Clean;
    /** Sets how texts are cleaned, once the submit feature is loaded, which does it. */
    set clean(clean: Clean);
    /** Whether any value differs from its initial value. */
    get touched(): boolean;
    /** Whether files are chosen in a visible field, or are being prepared: drafts omit them. */
    get hasFiles(): boolean;
    /** The values to save as a draft, by field. */
    draftValues(): Record<string, unknown>;
    /** Restores the values of a draft; one that does not fit the fields is ignored, since the form may have changed. */
    restoreDraft(draft: RawValues): void;
    /** The value of a field; '' if it has none. */
    valueOf(name: string): unknown;
    /** Sets the value of a field. */
    set(name: string, value: unknown): void;
    /** Sets the value of a field from its control. */
    setFrom(control: Control): void;
    /**
     * Delays sending until a promise resolves. It never rejects; it resolves to the field's name on failure.
     */
    trackWork(work: Promise<string | undefined>): void;
}
