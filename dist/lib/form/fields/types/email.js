import { createLineInput } from './line-input.js';
/** An e-mail address. */
export const emailView = createLineInput({ inputMode: 'email' });
