/* Lazy file: the code that only forms with a config need. It has no zod, so that the form opens soon. */
import { html, nothing } from 'lit';
import { flattenInputs } from '../contract/values/flatten-inputs.ts';
import { configStyles } from './config.styles.ts';
import { addDragListeners } from './fields/files/handle-drag.ts';
import { findFurtherView } from './fields/further-views.ts';
import { configParts } from './form-parts.ts';
import type { ConfigFeature } from './state/config-feature.ts';
import { completeMessages, loadShownMessages } from './state/config-messages.ts';
import { fieldsUpTo, initialValues } from './state/configured-fields.ts';
import { readForm } from './state/read-form.ts';
import { addStyleSheet } from './view/apply-theme.ts';
import { renderContact } from './view/contact.ts';
import { errorColour } from './view/error-colour.styles.ts';
import { iconStyles } from './view/icon.styles.ts';
import { chooseLanguage, renderLanguages } from './view/language-switch.ts';
import { renderNotice } from './view/notice.ts';
import { renderPrivacy } from './view/privacy.ts';
import { recordOpening, readHints, renderTrap, resetHints } from './view/spam-hints.ts';

export const configFeature: ConfigFeature = {
  parts: configParts,
  readForm,
  chooseLanguage,
  loadShownMessages,
  completeMessages,
  initialValues,
  fieldsUpTo,
  prepareRoot: (root, { fields }) => {
    for (const style of [errorColour, iconStyles, configStyles]) addStyleSheet(root, style);
    recordOpening(root);
    if (flattenInputs(fields).some(({ input }) => input.type === 'file')) addDragListeners(root);
  },
  findView: findFurtherView,
  renderLanguages,
  renderNotice,
  renderEnd: ({ privacy, spamHints }, messages, localize) => html`
    ${spamHints ? renderTrap() : nothing} ${privacy ? renderPrivacy(privacy, messages, localize) : nothing}
  `,
  renderContact,
  readHints,
  resetHints,
};
