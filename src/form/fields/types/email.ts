import type { InputOf } from '../../../contract/fields/field.ts';
import { createLineInput } from './line-input.ts';

/** An e-mail address. */
export const emailView = createLineInput<InputOf<'email'>>({ inputMode: 'email' });
