/*
 * What only a form with a config of its own needs: reading it, its texts, and the fields that the origin's form does not
 * have. A lazy file of its own, so that a tag without a config stays as light as it is. It has the checks within, which
 * share zod with it.
 */
export { submitFeature as submit } from './submit.entry.ts';
export { initialValues } from './state/initial-values.ts';
export { loadAllMessages } from './state/load-all-messages.ts';
export { readForm } from './state/read-form.ts';
export { renderContact } from './view/contact.ts';
export { renderInput, withTypeHint } from './fields/render-config-input.ts';
export { languageOf, renderLanguages } from './view/language-switch.ts';
export { renderNote, renderNotice } from './view/notice.ts';
export { renderOptionGroups } from './fields/option-groups.ts';
export { renderPrivacy } from './view/privacy.ts';
export { attach as settleIn } from './view/attach.ts';
export { fieldsUpTo as upTo } from './state/fields-up-to.ts';
