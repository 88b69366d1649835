import type { Field } from '../../contract/fields/field.ts';
import type { ConfigFeature } from '../state/config-feature.ts';
import type { FieldState, FieldView, FieldViews } from './field-view.ts';
import { emailView } from './types/email.ts';
import { groupView } from './types/group.ts';
import { radioView } from './types/radio.ts';
import { selectView } from './types/select.ts';
import { telView } from './types/tel.ts';
import { textareaView } from './types/textarea.ts';
import { textView } from './types/text.ts';

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
} satisfies Partial<FieldViews>;

type AnyView = FieldView<Field, FieldState>;

const byType: Readonly<Partial<Record<string, AnyView>>> = basicViews;

/** Finds the view of a field; undefined for a further type in a form without a config, which cannot have one. */
export const findView = (field: Field, configFeature: ConfigFeature | undefined): AnyView | undefined =>
  configFeature?.findView(field) ?? byType[field.type];
