import { cleanAnswer } from '../contract/values/clean-answer.js';
import { flattenInputs } from '../contract/values/flatten-inputs.js';
import { loadAnyMessages } from '../messages/languages.js';
import { addSubmitMessages } from '../messages/submit-messages.js';
import { loadSaveCopy } from './receipt/copy/load-save-copy.js';
import { characterCount } from './submit/character-count.js';
import { issueText } from './submit/issue-text.js';
import { submitStyles } from './submit/submit.styles.js';
import { Submitter } from './submit/submitter.js';
import { createDraftNote } from './view/draft-note.js';
/** Lazy file: validation, sending, error texts and the receipt. */
export const submitFeature = {
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
        if (loading && needsFormats)
            void import('../transport/formats.entry.js').catch(() => undefined);
        return loading;
    },
};
