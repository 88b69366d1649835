/*
 * Lazy file: the code that only forms with a config need. It contains the submit feature, which shares zod with it, so
 * that a form without a config loads neither.
 */
import { flattenInputs } from '../contract/values/flatten-inputs.ts';
import { configStyles } from './config.styles.ts';
import { addDragListeners } from './fields/files/handle-drag.ts';
import { findFurtherView } from './fields/further-views.ts';
import type { ConfigFeature } from './state/config-feature.ts';
import { fieldsUpTo, initialValues } from './state/configured-fields.ts';
import { loadAllMessages } from './state/load-all-messages.ts';
import { readForm } from './state/read-form.ts';
import { addStyleSheet } from './view/apply-theme.ts';
import { renderContact } from './view/contact.ts';
import { chooseLanguage, renderLanguages } from './view/language-switch.ts';
import { renderNotice } from './view/notice.ts';
import { renderPrivacy } from './view/privacy.ts';

export { submitFeature } from './submit.entry.ts';

export const configFeature: ConfigFeature = {
  readForm,
  chooseLanguage,
  loadAllMessages,
  initialValues,
  fieldsUpTo,
  prepareRoot: (root, { fields }) => {
    addStyleSheet(root, configStyles);
    if (flattenInputs(fields).some(({ input }) => input.type === 'file')) addDragListeners(root);
  },
  findView: findFurtherView,
  renderLanguages,
  renderNotice,
  renderPrivacy,
  renderContact,
};
