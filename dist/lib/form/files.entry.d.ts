/** Lazy file: the field type `file`. */
export { handleDrag } from './fields/files/handle-drag.ts';
export { renderFileField } from './fields/files/file-field.ts';
