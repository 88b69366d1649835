import type { TemplateResult } from 'lit';
import type { LoadedForm } from '../state/loaded-form.js';
import type { ValuesController } from '../state/values-controller.js';
import type { SubmitFeature } from '../submit/submit-feature.js';
import type { FieldState } from './field-view.js';
interface FieldContextOptions {
    readonly loaded: LoadedForm;
    readonly values: ValuesController;
    /** Returns the error text of a field. */
    readonly errorText: (name: string) => string | undefined;
    /** Undefined until it is loaded: it counts characters. */
    readonly submitFeature: SubmitFeature | undefined;
    /** Renders the error of the control with an id, hides it, or returns undefined where it never had one. */
    readonly renderError: (id: string, text: string | undefined) => TemplateResult | undefined;
    /** Whether a message is being sent; controls are read-only then. */
    readonly busy: boolean;
    /** Announces a text in the live region. */
    readonly announce: (text: string) => void;
    /** Renders a warning below a field. */
    readonly renderWarning: (name: string) => TemplateResult | undefined;
}
/** The form around the fields that are being rendered. */
export interface FieldContext extends FieldContextOptions {
    /** The state of a field that has no value, as a note. */
    readonly defaultState: Omit<FieldState, 'renderFields'>;
}
/** Creates the context that the fields of a form are rendered in. */
export declare function createFieldContext(options: FieldContextOptions): FieldContext;
export {};
