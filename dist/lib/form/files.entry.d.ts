/** Lazy file: the field type `file`. */
export { fileView } from './fields/files/file-field.js';
