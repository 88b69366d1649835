/*
 * What only a form with a config of its own needs: reading it, its texts, and the fields that the origin's form does not
 * have. A lazy file of its own, so that a tag without a config stays as light as it is. It has the checks within, which
 * share zod with it.
 */
export * as checks from './checks.ts';
export { initialValues } from './configured/initial-values.ts';
export { loadAllMessages } from './configured/load-all-messages.ts';
export { readForm } from './configured/read-form.ts';
export { renderContact } from './configured/contact-view.ts';
export { renderInput, withTypeHint } from './configured/render-input.ts';
export { languageOf, renderLanguages } from './configured/language-switch.ts';
export { renderNote, renderNotice } from './configured/notice.ts';
export { renderOptionGroups } from './configured/option-groups.ts';
export { renderPrivacy } from './configured/privacy-view.ts';
export { settleIn } from './configured/settle-in.ts';
export { upTo } from './configured/up-to.ts';
