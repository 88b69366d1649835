/** The field types by name, empty until `registry.ts` is evaluated: what shows a form uses this table alone, without zod. */
export const registeredTypes = new Map();
