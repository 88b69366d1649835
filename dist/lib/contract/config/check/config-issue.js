/** Returns the parameters of a custom zod issue with a code of ours. */
export const configIssue = (code, params = {}) => ({ params: { configCode: code, ...params } });
/** Creates an issue with a code of ours, as zod returns its own. */
export const issueAt = (path, code, params) => ({ code: 'custom', path: [...path], message: '', ...configIssue(code, params) });
