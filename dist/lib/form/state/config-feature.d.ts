import type { TemplateResult } from 'lit';
import type { FormLanguage } from '../../contract/config/form-languages.js';
import type { Form } from '../../contract/config/form.js';
import type { Text } from '../../contract/config/text.js';
import type { Field } from '../../contract/fields/field.js';
import type { Option } from '../../contract/fields/option.js';
import type { Hints } from '../../contract/message/hints.js';
import type { RawValues } from '../../contract/values/evaluate-form.js';
import type { AllMessages, Messages } from '../../messages/messages.js';
import type { FieldView } from '../fields/field-view.js';
/** Localizes a text of the config. */
export type Localizer = (text: Text) => string;
/** The options of a field that are offered, and those that are chosen. */
export interface OptionState {
    readonly options: readonly Option[];
    readonly chosen: readonly Option[];
}
/** The functions of the lazy file `config`, which only a form with a config needs. */
export interface ConfigFeature {
    /** The CSS parts that it renders. */
    readonly parts: readonly string[];
    /**
     * Reads a config, or the JSON at its address, into a form, with a preset where it names none. Logs its issues; rejects when
     * the config or a file of the widget cannot be loaded.
     */
    readonly readForm: (source: object | string, preset: string) => Promise<Form>;
    /** Picks the language of a form: a preferred one, else its own, else that of the page around it. */
    readonly chooseLanguage: (form: Pick<Form, 'language' | 'languages'>, element: Element, preferred: readonly string[]) => FormLanguage;
    /** Loads the messages of a form until it is sent, with its own texts in it. */
    readonly loadShownMessages: (language: FormLanguage, form: Form) => Promise<AllMessages>;
    /** Adds the other messages to those of a form without a config. */
    readonly completeMessages: (messages: Promise<Messages>, form: Form, language: FormLanguage) => Promise<AllMessages>;
    /** The default values of fields. */
    readonly initialValues: (fields: readonly Field[]) => RawValues;
    /** Returns the fields up to and including a named one; a redirect hides the rest. */
    readonly fieldsUpTo: (fields: readonly Field[], name: string) => readonly Field[];
    /** Adds styles and listeners to the root of a form. */
    readonly prepareRoot: (root: HTMLElement | DocumentFragment, form: Form) => void;
    /** Finds the view of a field type that the default form does not have. */
    readonly findView: (field: Field) => FieldView | undefined;
    readonly renderLanguages: (languages: readonly string[], messages: AllMessages, change: (language: string) => void) => TemplateResult | undefined;
    readonly renderNotice: (options: OptionState, localize: Localizer) => TemplateResult | undefined;
    /** Renders what follows the fields: the privacy notice, and the field that people do not see. */
    readonly renderEnd: (form: Form, messages: AllMessages, localize: Localizer) => TemplateResult;
    readonly renderContact: (form: Pick<Form, 'contact' | 'country'>, messages: AllMessages, localize: Localizer) => TemplateResult;
    /** Returns how a form was filled in; undefined unless its config asks for it. */
    readonly readHints: (root: ParentNode, form: Form) => Hints | undefined;
    /** Forgets how a form was filled in, and counts from now on. */
    readonly resetHints: (root: ParentNode) => void;
}
