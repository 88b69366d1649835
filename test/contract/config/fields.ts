/*
 * Fields as a config has them. Without imports, so that a browser can read it as well.
 */

/** Returns the config of a text field; the others likewise. */
export const text = (name: string, more: object = {}) => ({ type: 'text', name, label: name, ...more });
export const option = (value: string, more: object = {}) => ({ value, label: value, ...more });
export const radio = (name: string, ...options: object[]) => ({ type: 'radio', name, label: name, options });
export const group = (...fields: object[]) => ({ type: 'group', label: 'G', fields });
export const asks = (field: string) => ({ field, filled: true });
