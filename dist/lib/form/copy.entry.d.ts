/**
 * Lazy file: the buttons that save a copy of a message. It is loaded after `submit`, once the form is open, so that
 * it is there when the connection is lost.
 */
export { renderSaveCopy } from './receipt/copy/save-copy.js';
