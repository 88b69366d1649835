import type { ReactiveControllerHost } from 'lit';
import type { Field, Input } from '../../contract/fields/field.ts';
import { type RawValues, type FormState } from '../../contract/values/evaluate-form.ts';
import type { Control } from '../fields/is-control.ts';
/** Keeps what stands in the controls of its form, and tells how the form looks by it. */
export declare class ValuesController {
    #private;
    /** How the form looks by the answers as they are. */
    state: FormState;
    constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>);
    /**
     * Takes the fields to answer; what has been answered stays.
     *
     * @param first - What stands in the fields before anyone has written there.
     */
    ask(fields: readonly Field[], first: RawValues): void;
    /** Goes back to before anyone wrote anything, in all fields or in some. */
    reset(isMeant?: (input: Input) => boolean): void;
    /** Whether anything stands otherwise than before anyone wrote. */
    get touched(): boolean;
    /** What has been written and is to be kept until it has been sent, by field. */
    draft(): Record<string, unknown>;
    /** Puts what was kept back into its fields; what does not fit into a form that has changed is passed over. */
    restore(values: RawValues): void;
    /** What stands in a field; '' where there is nothing yet. */
    valueOf(name: string): unknown;
    /** Takes what a field now holds. */
    set(name: string, value: unknown): void;
    /** Whether something that was chosen is still being made ready. */
    get hasPendingWork(): boolean;
    /** Counts an answer as not settled until a work is done. */
    trackWork(work: Promise<string | undefined>): void;
    /** Resolves when all that was chosen is ready, to the name of a field in sight that could not keep something. */
    whenReady(): Promise<string | undefined>;
    /** Takes what a control now holds. */
    setFrom(control: Control): void;
    /** The files that go out, by field. */
    files(): ReadonlyMap<string, readonly File[]>;
}
