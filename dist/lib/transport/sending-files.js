/*
 * What a message with files takes besides. A lazy file of its own, since most messages have none.
 */
export { encodeWithFiles } from './formats/with-files.js';
export { upload } from './upload.js';
