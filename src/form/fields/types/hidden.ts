import { nothing } from 'lit';
import type { InputOf } from '../../../contract/fields/field.ts';
import type { FieldView } from '../field-view.ts';

/** A fixed value, which is sent and never shown. */
export const hiddenView = { frame: 'none', render: () => nothing } satisfies FieldView<InputOf<'hidden'>>;
