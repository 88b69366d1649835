import type { InputOf } from '../../../contract/fields/field.ts';
import { createLineInput } from './line-input.ts';

/** A number. Not type="number", which drops what it cannot parse without a word. */
export const numberView = createLineInput<InputOf<'number'>>({ inputMode: 'decimal', isShort: true });
