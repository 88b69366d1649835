export { encodeMultipart } from './multipart.ts';
export { encodeUrlencoded } from './urlencoded.ts';
