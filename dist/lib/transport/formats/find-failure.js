/** The words with which a short text of a failure begins, and what PHP writes into any page where it shows its errors. */
const failureText = /^\W*(?:error|fel|fail(?:ed|ure)?)\b/i;
const phpError = /\b(?:fatal error|parse error|warning)(?:<\/b>)?: .{1,2000}? on line (?:<b>)?\d/is;
/** The values of `status` and `result` with which common form handlers report that a message was not accepted. */
const failureStatus = /error|fail|invalid|missing|spam|abort|denied|reject/i;
/**
 * Finds what reports a failure in the body of a 2xx response: `false`, `{ "success": false }`, `{ "error": "…" }`, an error that
 * PHP shows, or the JSON of a firewall. Many scripts and form handlers answer 200 whatever has happened.
 *
 * @param json - The body as JSON; undefined if it is not JSON.
 * @returns Words for the console; undefined where nothing reports a failure.
 */
export function findFailure(text, json) {
    if (typeof json === 'string' || json === undefined) {
        if (phpError.test(text))
            return 'an error of PHP';
        return failureText.test(json ?? text) ? 'a text that begins as an error' : undefined;
    }
    // WordPress answers 0 or -1 when an action is not registered, or not allowed.
    if (typeof json !== 'object' || json === null)
        return isFalse(json) || json === -1 ? JSON.stringify(json) : undefined;
    const keys = Object(json);
    const key = Object.keys(failureOfKey).find((name) => keys[name] !== undefined && failureOfKey[name]?.(keys[name]));
    return key && `JSON whose "${key}" reports a failure`;
}
const isFailureStatus = (value) => typeof value === 'number' ? value >= 400 : failureStatus.test(String(value));
const isFalse = (value) => value === false || value === 0 || value === 'false';
/** Whether a value is anything but empty. */
const isFilled = (value) => typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);
/** Whether the value of a key reports a failure. */
const failureOfKey = {
    success: isFalse,
    ok: isFalse,
    error: isFilled,
    errors: isFilled,
    issues: isFilled,
    status: isFailureStatus,
    result: isFailureStatus,
    // F5 answers JSON with it.
    supportID: () => true,
};
