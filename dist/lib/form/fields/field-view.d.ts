import type { nothing, TemplateResult } from 'lit';
import type { Text } from '../../contract/config/text.js';
import type { CustomFieldState, CustomInput } from '../../contract/fields/field-type.js';
import type { Field } from '../../contract/fields/field.js';
import type { Option } from '../../contract/fields/option.js';
import type { AllMessages, Messages } from '../../messages/messages.js';
/** A rendered field; `nothing` while it is hidden. */
export type Rendered = TemplateResult | typeof nothing;
/** The state of a field for its view: that of a developer's field type, and access to the form around it. */
export interface FieldState extends CustomFieldState {
    /** The options that are offered at the moment; empty where there is no choice. */
    readonly options: readonly Option[];
    readonly messages: Messages;
    /** Localizes a text of the config. */
    readonly text: (text: Text) => string;
    /** The value now, when the field may have changed since it was rendered. */
    readonly currentValue: () => unknown;
    /** The value as it is sent, if it is a text. */
    readonly cleanValue: () => string;
    /** Renders the counter of a text; undefined until the submit feature is loaded, which the first key requests. */
    readonly renderCounter: ((text: string, max: number, messages: Messages) => TemplateResult) | undefined;
    /** Announces a text in the live region. */
    readonly announce: (text: string) => void;
    /**
     * Delays sending until a promise resolves. It never rejects; it resolves to the field's name on failure.
     */
    readonly trackWork: (work: Promise<string | undefined>) => void;
    /** Renders fields within this one. */
    readonly renderFields: (fields: readonly Field[]) => readonly Rendered[];
}
/** The state of a field in a form with a config, which has all messages. */
export interface ConfiguredFieldState extends FieldState {
    readonly messages: AllMessages;
}
/**
 * The frame around a field's control:
 *
 * - `label`: a label above one control;
 * - `group`, `radiogroup`: a fieldset of that role around several controls, with a legend;
 * - `none`: the view renders all of it.
 */
export type FrameKind = 'label' | 'group' | 'radiogroup' | 'none';
/** The content of a frame besides the control. */
export interface FrameContent {
    /** The id of the control. */
    readonly id: string;
    readonly label: string;
    readonly required: boolean;
    /** Lines of help. */
    readonly hints: readonly string[];
    readonly invalid: boolean;
    readonly error: TemplateResult | undefined;
    /** The ids of the hint and the error. */
    readonly describedBy: string | undefined;
    readonly messages: Messages;
    /** A notice or a warning below the control. */
    readonly below: TemplateResult | undefined;
}
/**
 * Renders the fields of one type. A developer's field type has a `render` of the same form.
 *
 * Methods, not properties of function type: so the registries can contain the views of different types.
 */
export interface FieldView<Viewed extends Field = Field, State extends FieldState = ConfiguredFieldState> {
    /** Default: `label`. */
    readonly frame?: FrameKind;
    /** Renders a frame of another kind; `frame` is then not used. */
    renderFrame?(content: FrameContent, control: Rendered): Rendered;
    /** Lines of help below the hint of a field, in a form with a config. */
    typeHint?(field: Viewed, messages: AllMessages): readonly string[];
    /** Renders the control, without label, hint and error. */
    render(field: Viewed, state: State): Rendered;
    /** Loads the code of the view; awaited before a form with such a field is shown. */
    load?(): Promise<void>;
}
type BuiltInType = Exclude<Field['type'], CustomInput['type']>;
/** One view for each built-in field type. */
export type FieldViews = {
    readonly [Type in BuiltInType]: FieldView<Extract<Field, {
        type: Type;
    }>>;
};
export {};
