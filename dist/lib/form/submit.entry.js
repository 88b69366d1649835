import { submitDefaults } from '../contract/config/defaults.js';
import { flattenInputs } from '../contract/values/flatten-inputs.js';
import { loadAnyMessages } from '../messages/languages.js';
import { addSubmitMessages } from '../messages/submit-messages.js';
import { submitParts } from './form-parts.js';
import { loadSaveCopy } from './receipt/copy/load-save-copy.js';
import { issueText } from './submit/issue-text.js';
import { Submitter } from './submit/submitter.js';
/** The forms with all defaults: in another language, a form is still the same one. */
const completeForms = new WeakMap();
function addDefaults(form) {
    const complete = completeForms.get(form) ?? { ...submitDefaults, ...form };
    completeForms.set(form, complete);
    return complete;
}
/** Lazy file: validation, sending, error texts and the receipt. */
export const submitFeature = {
    parts: submitParts,
    loadMessages: loadAnyMessages,
    addMessages: addSubmitMessages,
    addDefaults,
    attach: (form) => new Submitter(form),
    issueText,
    loadFurtherFiles({ format, fields }) {
        const needsFormats = format !== 'json' || flattenInputs(fields).some(({ input }) => input.type === 'file');
        // If that fails, sending tries again.
        if (needsFormats)
            void import('../transport/formats.entry.js').catch(() => undefined);
        return loadSaveCopy();
    },
};
