import { createLineInput } from './line-input.js';
/** A date, written in any of the usual formats. */
export const dateView = createLineInput({
    isShort: true,
    typeHint: ({ hint }, messages) => (hint === undefined ? [messages.date.hint] : []),
});
