import { createLineInput } from './line-input.js';
/** A phone number. */
export const telView = createLineInput({ type: 'tel', isShort: true });
