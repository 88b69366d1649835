/** Lazy file: the field type `file`. */
export { handleDrag } from './fields/files/handle-drag.js';
export { renderFileField } from './fields/files/file-field.js';
