import { PersonalNumberWatch } from './personal-number/personal-number-watch.js';
import { loadSaveCopy } from './receipt/copy/load-save-copy.js';
import { renderReceipt } from './receipt/receipt.js';
import { renderAlternatives } from './submit/alternatives.js';
import { issueText, issueTexts } from './submit/issue-text.js';
import { renderConfirmClear } from './submit/render-actions.js';
import { submitStyles } from './submit/submit.styles.js';
import { submitForm } from './submit/submit-form.js';
/** Lazy file: validation, sending, error texts and the receipt. */
export const submitFeature = {
    styles: submitStyles,
    submitForm,
    issueText,
    issueTexts,
    renderAlternatives,
    renderConfirmClear,
    renderReceipt,
    loadSaveCopy,
    watchPersonalNumbers: (form) => new PersonalNumberWatch(form),
};
