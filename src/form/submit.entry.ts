import { submitDefaults } from '../contract/config/defaults.ts';
import type { Form } from '../contract/config/form.ts';
import { flattenInputs } from '../contract/values/flatten-inputs.ts';
import { loadAnyMessages } from '../messages/languages.ts';
import { addSubmitMessages } from '../messages/submit-messages.ts';
import { submitParts } from './form-parts.ts';
import { loadSaveCopy } from './receipt/copy/load-save-copy.ts';
import { issueText } from './submit/issue-text.ts';
import type { SubmitFeature } from './submit/submit-feature.ts';
import { Submitter } from './submit/submitter.ts';

/** The forms with all defaults: in another language, a form is still the same one. */
const completeForms = new WeakMap<Form, Form>();

function addDefaults(form: Form): Form {
  const complete = completeForms.get(form) ?? { ...submitDefaults, ...form };
  completeForms.set(form, complete);
  return complete;
}

/** Lazy file: validation, sending, error texts and the receipt. */
export const submitFeature: SubmitFeature = {
  parts: submitParts,
  loadMessages: loadAnyMessages,
  addMessages: addSubmitMessages,
  addDefaults,
  attach: (form) => new Submitter(form),
  issueText,
  loadFurtherFiles({ format, fields }) {
    const needsFormats = format !== 'json' || flattenInputs(fields).some(({ input }) => input.type === 'file');
    // If that fails, sending tries again.
    if (needsFormats) void import('../transport/formats.entry.ts').catch(() => undefined);
    return loadSaveCopy();
  },
};
