/* Lazy file: the code that only forms with a config need. It has no zod, so that the form opens soon. */
import { html, nothing } from 'lit';
import { flattenInputs } from '../contract/values/flatten-inputs.js';
import { configStyles } from './config.styles.js';
import { addDragListeners } from './fields/files/handle-drag.js';
import { findFurtherView } from './fields/further-views.js';
import { configParts } from './form-parts.js';
import { completeMessages, loadShownMessages } from './state/config-messages.js';
import { fieldsUpTo, initialValues } from './state/configured-fields.js';
import { readForm } from './state/read-form.js';
import { addStyleSheet } from './view/apply-theme.js';
import { renderContact } from './view/contact.js';
import { errorColour } from './view/error-colour.styles.js';
import { iconStyles } from './view/icon.styles.js';
import { chooseLanguage, renderLanguages } from './view/language-switch.js';
import { renderNotice } from './view/notice.js';
import { renderPrivacy } from './view/privacy.js';
import { recordOpening, readHints, renderTrap, resetHints } from './view/spam-hints.js';
export const configFeature = {
    parts: configParts,
    readForm,
    chooseLanguage,
    loadShownMessages,
    completeMessages,
    initialValues,
    fieldsUpTo,
    prepareRoot: (root, { fields }) => {
        for (const style of [errorColour, iconStyles, configStyles])
            addStyleSheet(root, style);
        recordOpening(root);
        if (flattenInputs(fields).some(({ input }) => input.type === 'file'))
            addDragListeners(root);
    },
    findView: findFurtherView,
    renderLanguages,
    renderNotice,
    renderEnd: ({ privacy, spamHints }, messages, localize) => html `
    ${spamHints ? renderTrap() : nothing} ${privacy ? renderPrivacy(privacy, messages, localize) : nothing}
  `,
    renderContact,
    readHints,
    resetHints,
};
