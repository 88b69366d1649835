/** The issue codes of answers and messages; `messages/` has a text for each. */
export const issueCodes = [
    'required',
    'tooShort',
    'tooLong',
    'pattern',
    'notEmail',
    'notPhone',
    'notPostcode',
    'notNumber',
    'notStep',
    'tooLow',
    'tooHigh',
    'notDate',
    'tooEarly',
    'tooLate',
    'notOption',
    'tooFew',
    'tooMany',
    'wrongFile',
    'fileTooLarge',
    'redirected',
    'badCharacters',
    'unexpected',
    'invalid',
];
/** Creates the zod issue for the value of a field; {@link toIssues} reads it back. */
export function issueOf(field, input, code, params) {
    return { code: 'custom', path: [field], input, params: { issueCode: code, ...params } };
}
/** Converts zod issues into the issues that are sent: a name and a code, never what the resident wrote. */
export function toIssues(error) {
    return error.issues.map((issue) => {
        const [key, name] = issue.path.map(String);
        const field = key === 'values' ? (name ?? key) : (key ?? '');
        // The name of an unknown key is the sender's own words, so the object that contains it is named instead.
        if (issue.code === 'unrecognized_keys')
            return { field, code: 'unexpected' };
        return { field, code: 'invalid', ...codeOf(issue) };
    });
}
/** The code and parameters that a zod issue carries, if any. */
export function codeOf(issue) {
    if (issue.code !== 'custom' || issue.params === undefined)
        return undefined;
    const { issueCode, ...params } = issue.params;
    const code = issueCodes.find((known) => known === issueCode);
    return code && (Object.keys(params).length === 0 ? { code } : { code, params });
}
