import { flattenInputs } from '../contract/values/flatten-inputs.js';
import { cleanAnswer } from '../contract/values/clean-answer.js';
import { addSubmitMessages } from '../messages/submit-messages.js';
import { PersonalNumberWatch } from './personal-number/personal-number-watch.js';
import { loadSaveCopy } from './receipt/copy/load-save-copy.js';
import { renderReceipt } from './receipt/receipt.js';
import { renderErrorSummary } from './submit/error-summary.js';
import { renderError } from './submit/field-errors.js';
import { issueText, issueTexts } from './submit/issue-text.js';
import { renderConfirmClear } from './submit/render-actions.js';
import { submitStyles } from './submit/submit.styles.js';
import { submitForm } from './submit/submit-form.js';
import { createDraftNote } from './view/draft-note.js';
/** Lazy file: validation, sending, error texts and the receipt. */
export const submitFeature = {
    styles: submitStyles,
    addMessages: addSubmitMessages,
    cleanAnswer,
    submitForm,
    issueText,
    issueTexts,
    createDraftNote,
    renderErrorSummary,
    renderError,
    renderConfirmClear,
    renderReceipt,
    loadFurtherFiles({ format, fields }) {
        const loading = loadSaveCopy();
        const needsFormats = format !== 'json' || flattenInputs(fields).some(({ input }) => input.type === 'file');
        // If that fails, sending tries again.
        if (loading && needsFormats)
            void import('../transport/formats.entry.js').catch(() => undefined);
        return loading;
    },
    watchPersonalNumbers: (form) => new PersonalNumberWatch(form),
};
