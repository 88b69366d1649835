/** Parameters for a custom issue of zod that carries a mistake. */
export const configIssue = (code, params = {}) => ({
    params: { mistake: code, ...params },
});
/** An issue that carries a mistake, as zod finishes its own. */
export const issueAt = (path, code, params) => ({
    code: 'custom',
    path: [...path],
    message: '',
    ...configIssue(code, params),
});
