import { createLineInput } from './line-input.js';
/** A number. Not type="number", which drops what it cannot parse without a word. */
export const numberView = createLineInput({ inputMode: 'decimal', isShort: true });
