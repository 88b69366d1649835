/** Makes the zod issue for a field's value; {@link toIssues} reads it back. */
export function issueOf(field, input, code, params) {
    return { code: 'custom', path: [field], input, params: { issueCode: code, ...params } };
}
/** Turns what zod found into the issues that travel: a name and a code, never what the resident wrote. */
export function toIssues(error) {
    return error.issues.flatMap((issue) => {
        const [head, ...rest] = issue.path.map(String);
        const place = head === 'values' ? (rest[0] ?? head) : (head ?? '');
        if (issue.code === 'unrecognized_keys') {
            // The name of an unknown key is the sender's own words, so the place where it stood is named instead.
            return [{ field: place, code: 'unexpected' }];
        }
        if (issue.code === 'custom' && issue.params) {
            const { issueCode, ...params } = issue.params;
            // issueOf() is the only maker of custom issues in a submission schema.
            const code = issueCode;
            return [Object.keys(params).length === 0 ? { field: place, code } : { field: place, code, params }];
        }
        return [{ field: place, code: 'invalid' }];
    });
}
