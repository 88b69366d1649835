import type { InputOf } from '../../../contract/fields/field.ts';
import { createLineInput } from './line-input.ts';

/** A date, written in any of the usual formats. */
export const dateView = createLineInput<InputOf<'date'>>({
  isShort: true,
  typeHint: ({ hint }, messages) => (hint === undefined ? [messages.date.hint] : []),
});
