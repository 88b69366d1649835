import type { InputOf } from '../../../contract/fields/field.ts';
import { createLineInput } from './line-input.ts';

/** A text of one line. */
export const textView = createLineInput<InputOf<'text'>>({
  isProse: true,
  typeHint: ({ publicRecord }, messages) => (publicRecord ? [messages.publicRecord] : []),
});
