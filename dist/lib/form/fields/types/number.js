import { createLineInput } from './line-input.js';
/** A number. Not type="number", which discards unparsable input silently. */
export const numberView = createLineInput({ inputMode: 'decimal', isShort: true });
