/** The words with which a short text of a failure begins, and what PHP writes into any page where it shows its errors. */
const failureText = /^\W*(?:error|fel|fail(?:ed|ure)?)\b/i;
const phpError = /\b(?:fatal error|parse error|warning)(?:<\/b>)?: .{1,2000}? on line (?:<b>)?\d/is;
/** The values of `status` and `result` with which common form handlers report that a message was not accepted. */
const failureStatus = /error|fail|invalid|missing|spam|abort|denied|reject/i;
/**
 * Whether the body of a 2xx response reports a failure: `false`, `{ "success": false }`, `{ "error": "…" }`, an error that PHP
 * shows, or the JSON of a firewall. Many scripts and form handlers answer 200 whatever has happened.
 *
 * @param json - The body as JSON; undefined if it is none.
 */
export function reportsFailure(text, json) {
    if (typeof json === 'string' || json === undefined)
        return failureText.test(json ?? text) || phpError.test(text);
    // WordPress answers 0 and -1 in the place of an action that is not registered, or not allowed.
    if (typeof json !== 'object' || json === null)
        return isFalse(json) || json === -1;
    const keys = Object(json);
    const { success, ok, status, result, supportID } = keys;
    return ([success, ok].some((value) => value !== undefined && isFalse(value)) ||
        ['error', 'errors', 'issues'].some((key) => isFilled(keys[key])) ||
        [status, result].some((value) => (typeof value === 'number' ? value >= 400 : failureStatus.test(String(value)))) ||
        // F5 answers JSON with it.
        supportID !== undefined);
}
const isFalse = (value) => value === false || value === 0 || value === 'false';
/** Whether a value is anything but empty. */
const isFilled = (value) => typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);
