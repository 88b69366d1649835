/*
 * What only a form with a config of its own needs: reading it, its texts, and the fields that the origin's form does not
 * have. A lazy file of its own, so that a tag without a config stays as light as it is. It has the checks within, which
 * share zod with it.
 */
export * as checks from './submit.entry.js';
export { initialValues } from './state/initial-values.js';
export { loadAllMessages } from './state/load-all-messages.js';
export { readForm } from './state/read-form.js';
export { renderContact } from './view/contact.js';
export { renderInput, withTypeHint } from './fields/render-config-input.js';
export { languageOf, renderLanguages } from './view/language-switch.js';
export { renderNote, renderNotice } from './view/notice.js';
export { renderOptionGroups } from './fields/option-groups.js';
export { renderPrivacy } from './view/privacy.js';
export { attach as settleIn } from './view/attach.js';
export { fieldsUpTo as upTo } from './state/fields-up-to.js';
