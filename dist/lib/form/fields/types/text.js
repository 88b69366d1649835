import { createLineInput } from './line-input.js';
/** A text of one line. */
export const textView = createLineInput({
    isProse: true,
    typeHint: ({ publicRecord }, messages) => (publicRecord ? [messages.publicRecord] : []),
});
