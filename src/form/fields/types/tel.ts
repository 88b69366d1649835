import type { InputOf } from '../../../contract/fields/field.ts';
import { createLineInput } from './line-input.ts';

/** A phone number. */
export const telView = createLineInput<InputOf<'tel'>>({ type: 'tel', isShort: true });
