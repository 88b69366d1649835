import { valueAt } from '../paths.js';
import { nearestWord } from './nearest-word.js';
/** An object with more unknown keys than this is read no further. */
const maxKeys = 100;
/**
 * Locates the issues with a config: each has the path of one key or value, a code and parameters. An issue that only
 * follows from another one at the same key is left out.
 *
 * @param json - The config as it was read.
 */
export function locateIssues(issues, json) {
    const located = issues.flatMap(issuesOfBranch).flatMap((issue) => locate(issue, json));
    const keysOf = (code, pathOf) => new Set(located.flatMap((issue) => (issue.code === code ? [JSON.stringify(pathOf(issue))] : [])));
    const misspelt = keysOf('unknownKey', ({ path, params }) => [...path.slice(0, -1), String(params['near'])]);
    const ofWrongType = keysOf('wrongType', ({ path }) => path);
    return located.filter(({ path, code }) => {
        const key = JSON.stringify(path);
        // The key is there, but for its spelling.
        if (code === 'missing' || code === 'fieldType')
            return !misspelt.has(key) || valueAt(json, path) !== undefined;
        // A list has a length, as a text has.
        return code === 'wrongType' || !ofWrongType.has(key);
    });
}
/** Replaces the issue of a union by those of the branch that was probably intended: the one that came furthest. */
function issuesOfBranch(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const branches = issue.errors.filter((branch) => !branch.some(isOfOtherType));
    const depths = branches.map((branch) => Math.max(0, ...branch.map(({ path }) => path.length)));
    const deepest = branches[depths.indexOf(Math.max(...depths))];
    return deepest
        ? deepest.flatMap((inner) => issuesOfBranch({ ...inner, path: [...issue.path, ...inner.path] }))
        : [issue];
}
const isOfOtherType = (issue) => issue.path.length === 0 &&
    (issue.code === 'invalid_type' ||
        issue.code === 'invalid_value' ||
        // The branch of functions, which JSON does not have.
        (issue.code === 'custom' && issue.params === undefined));
function locate(issue, json) {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
        // As listKnownKeys() writes them.
        const allowed = issue.message.split(' ');
        const object = Object(valueAt(json, path));
        const unused = allowed.filter((key) => !Object.hasOwn(object, key));
        return issue.keys.slice(0, maxKeys).map((key) => {
            const params = { allowed, near: nearestWord(key, unused) };
            return { path: [...path, key], code: 'unknownKey', params, isKey: true };
        });
    }
    if (issue.code === 'invalid_key') {
        return issue.issues.map((inner) => ({ path, ...describe(inner, path.at(-1)), isKey: true }));
    }
    return [{ path, ...describe(issue, valueAt(json, path)), isKey: false }];
}
/** Returns the code and parameters of an issue with a value. */
function describe(issue, value) {
    switch (issue.code) {
        case 'invalid_type':
        case 'invalid_union': {
            const expected = issue.code === 'invalid_union' ? expectedBy(issue) : [issue.expected];
            return { code: value === undefined && issue.path.length > 0 ? 'missing' : 'wrongType', params: { expected } };
        }
        case 'invalid_value':
            return { code: 'unknownValue', params: { allowed: issue.values.map(String) } };
        case 'too_small':
            return {
                code: issue.inclusive === false ? 'notAbove' : 'tooSmall',
                params: { origin: issue.origin, limit: Number(issue.minimum) },
            };
        case 'too_big':
            return { code: 'tooBig', params: { origin: issue.origin, limit: Number(issue.maximum) } };
        case 'not_multiple_of':
            return { code: 'notWhole', params: {} };
        case 'invalid_format':
            return { code: 'wrongFormat', params: {} };
        case 'custom': {
            const { configCode, ...params } = issue.params ?? {};
            // configIssue() makes all custom issues of a config.
            return { code: configCode, params };
        }
        default:
            return { code: 'invalid', params: {} };
    }
}
/** Returns the types of value that a union accepts, or the values themselves. */
function expectedBy({ errors }) {
    const expected = errors.flat().flatMap((issue) => {
        if (issue.code === 'invalid_value')
            return issue.values.map(String);
        return issue.code === 'invalid_type' ? [issue.expected] : [];
    });
    return [...new Set(expected)];
}
