import { flattenInputs } from '../contract/values/flatten-inputs.ts';
import { cleanAnswer } from '../contract/values/clean-answer.ts';
import { addSubmitMessages } from '../messages/submit-messages.ts';
import { PersonalNumberWatch } from './personal-number/personal-number-watch.ts';
import { loadSaveCopy } from './receipt/copy/load-save-copy.ts';
import { renderReceipt } from './receipt/receipt.ts';
import { renderErrorSummary } from './submit/error-summary.ts';
import { renderError } from './submit/field-errors.ts';
import { issueText, issueTexts } from './submit/issue-text.ts';
import { renderConfirmClear } from './submit/render-actions.ts';
import type { SubmitFeature } from './submit/submit-feature.ts';
import { submitStyles } from './submit/submit.styles.ts';
import { submitForm } from './submit/submit-form.ts';
import { describeChoices } from './view/describe-choices.ts';
import { createDraftNote } from './view/draft-note.ts';

/** Lazy file: validation, sending, error texts and the receipt. */
export const submitFeature: SubmitFeature = {
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
    if (loading && needsFormats) void import('../transport/formats.entry.ts').catch(() => undefined);
    return loading;
  },
  describeChoices,
  watchPersonalNumbers: (form) => new PersonalNumberWatch(form),
};
