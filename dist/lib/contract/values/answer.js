/** The result for a field that was left empty. */
export const noAnswer = { ok: true, answer: undefined };
/** The result for a valid answer. */
export const validAnswer = (answer) => ({ ok: true, answer });
/** The result for an invalid answer. */
export const invalidAnswer = (code, params) => params === undefined ? { ok: false, code } : { ok: false, code, params };
