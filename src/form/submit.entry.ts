import { cleanAnswer } from '../contract/values/clean-answer.ts';
import { flattenInputs } from '../contract/values/flatten-inputs.ts';
import { loadAnyMessages } from '../messages/languages.ts';
import { addSubmitMessages } from '../messages/submit-messages.ts';
import { loadSaveCopy } from './receipt/copy/load-save-copy.ts';
import { characterCount } from './submit/character-count.ts';
import { issueText } from './submit/issue-text.ts';
import type { SubmitFeature } from './submit/submit-feature.ts';
import { submitStyles } from './submit/submit.styles.ts';
import { Submitter } from './submit/submitter.ts';
import { createDraftNote } from './view/draft-note.ts';

/** Lazy file: validation, sending, error texts and the receipt. */
export const submitFeature: SubmitFeature = {
  styles: submitStyles,
  loadMessages: loadAnyMessages,
  addMessages: addSubmitMessages,
  cleanAnswer,
  attach: (form) => new Submitter(form),
  issueText,
  createDraftNote,
  characterCount,
  loadFurtherFiles({ format, fields }) {
    const loading = loadSaveCopy();
    const needsFormats = format !== 'json' || flattenInputs(fields).some(({ input }) => input.type === 'file');
    // If that fails, sending tries again.
    if (loading && needsFormats) void import('../transport/formats.entry.ts').catch(() => undefined);
    return loading;
  },
};
