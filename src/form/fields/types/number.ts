import type { InputOf } from '../../../contract/fields/field.ts';
import { createLineInput } from './line-input.ts';

/** A number. Not type="number", which discards unparsable input silently. */
export const numberView = createLineInput<InputOf<'number'>>({ inputMode: 'decimal', isShort: true });
