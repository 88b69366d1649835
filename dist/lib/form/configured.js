/*
 * What only a form with a config of its own needs: reading it, its texts, and the fields that the origin's form does not
 * have. A lazy file of its own, so that a tag without a config stays as light as it is. It has the checks within, which
 * share zod with it.
 */
export * as checks from './checks.js';
export { initialValues } from './configured/initial-values.js';
export { loadAllMessages } from './configured/load-all-messages.js';
export { readForm } from './configured/read-form.js';
export { renderContact } from './configured/contact-view.js';
export { renderInput, withTypeHint } from './configured/render-input.js';
export { languageOf, renderLanguages } from './configured/language-switch.js';
export { renderNote, renderNotice } from './configured/notice.js';
export { renderOptionGroups } from './configured/option-groups.js';
export { renderPrivacy } from './configured/privacy-view.js';
export { settleIn } from './configured/settle-in.js';
export { upTo } from './configured/up-to.js';
