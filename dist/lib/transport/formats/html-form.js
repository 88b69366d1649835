/*
 * The two ways in which an HTML form writes a message. A lazy file of its own, since most endpoints take JSON.
 */
export { encodeMultipart } from './multipart.js';
export { encodeUrlencoded } from './urlencoded.js';
