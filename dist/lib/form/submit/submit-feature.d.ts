import type { FormLanguage } from '../../contract/config/form-languages.js';
import type { Form } from '../../contract/config/form.js';
import type { Input } from '../../contract/fields/field.js';
import type { FormMessages, Messages } from '../../messages/messages.js';
import type { ShownIssue } from './issue-text.js';
import type { SubmittedForm } from './submission.js';
import type { Submitter } from './submitter.js';
/**
 * The functions of the lazy file `submit`, which is loaded when the form has opened: validation, sending, error
 * texts and the receipt. A form can be read and filled in without it.
 */
export interface SubmitFeature {
    /** The CSS parts that it renders. */
    readonly parts: readonly string[];
    /** Loads the texts of every form in any language. */
    readonly loadMessages: (language: FormLanguage) => Promise<FormMessages>;
    /** Adds the texts of this feature to those of a form. */
    readonly addMessages: (messages: FormMessages) => Promise<Messages>;
    /** Adds the defaults that only checking and sending need to a form without a config. */
    readonly addDefaults: (form: Form) => Form;
    /** Adds this feature to a form. */
    readonly attach: (form: SubmittedForm) => Submitter;
    /** Returns the text of an issue that a field has found itself. */
    readonly issueText: (issue: ShownIssue, input: Input | undefined, messages: Messages) => string;
    /**
     * Loads the other files that sending a form may need: the buttons that save a copy, and its wire format. Resolves when the
     * buttons are loaded; undefined once they are.
     */
    readonly loadFurtherFiles: (form: Form) => Promise<void> | undefined;
}
