import { emailView } from './types/email.js';
import { groupView } from './types/group.js';
import { radioView } from './types/radio.js';
import { selectView } from './types/select.js';
import { telView } from './types/tel.js';
import { textareaView } from './types/textarea.js';
import { textView } from './types/text.js';
/**
 * The views of the field types that the default form needs. The further ones are loaded with a config (further-views.ts);
 * a type in neither registry does not compile.
 */
export const basicViews = {
    text: textView,
    email: emailView,
    tel: telView,
    textarea: textareaView,
    select: selectView,
    radio: radioView,
    group: groupView,
};
const byType = basicViews;
/** Finds the view of a field; undefined for a further type in a form without a config, which cannot have one. */
export const findView = (field, configFeature) => configFeature?.findView(field) ?? byType[field.type];
