/**
 * Says in one line each what is wrong with a config: the place, what was found, what to write instead. Kept apart from
 * the schema, so that only a page with a mistake fetches it.
 *
 * @param json - The config as it was read, to quote from.
 * @param place - What it was read from, as its reader knows it.
 */
export function explainConfig(issues, json, place) {
    return issues.flatMap(innermost).map((issue) => `synpunkt: ${place}: ${sentenceOn(issue, json)}`);
}
/** Takes out of a union what its writer meant: the branch of the same type, else the one that came furthest. */
function innermost(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const branches = branchesOf(issue);
    const others = branches.flatMap((branch) => branch.filter(isOtherType));
    const meant = branches.filter((branch) => !branch.some(isOtherType));
    const found = others.length === branches.length
        ? others.slice(0, 1).map((other) => ({ ...other, values: others.flatMap(({ values }) => values) }))
        : meant.reduce((one, other) => (depthOf(other) > depthOf(one) ? other : one), meant[0] ?? []);
    if (found.length === 0)
        return [{ ...issue, code: 'custom', message: 'is not written as it must be' }];
    return found.flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] }));
}
// A union within a union, which says nothing of its own.
const branchesOf = (issue) => issue.code !== 'invalid_union'
    ? []
    : issue.errors.flatMap((branch) => {
        const [only, ...more] = branch;
        return only?.code === 'invalid_union' && only.path.length === 0 && more.length === 0
            ? branchesOf(only)
            : [branch];
    });
const isOtherType = (issue) => issue.code === 'invalid_value' && issue.path.join() === 'type';
const depthOf = (branch) => Math.max(0, ...branch.map(({ path }) => path.length));
function sentenceOn(issue, json) {
    const value = issue.path.reduce((at, key) => Object(at)[key], json);
    const place = pathOf(issue.path);
    const found = [place, quote(value)].filter(Boolean).join(' ');
    switch (issue.code) {
        case 'unrecognized_keys': {
            const keys = issue.keys.map((key) => JSON.stringify(key)).join(' and ');
            const where = place ? `${place} has ${keys}, which` : keys;
            return `${where} is not a key here; remove it or mend its spelling`;
        }
        case 'invalid_value':
            return `${found} is not ${isOtherTypeOf(issue) ? 'a field type' : 'known'}; use ${choice(issue.values.map(String))}`;
        case 'invalid_type':
            return value === undefined
                ? `${place} is missing; write ${article(issue.expected)}`
                : `${found || 'the config'} is not ${article(issue.expected)}; write one`;
        case 'too_small':
            return `${found} is too ${unitOf(issue.origin) ? 'short' : 'small'}; write at least ${String(issue.minimum)}${unitOf(issue.origin)}`;
        case 'too_big':
            return `${found} is too ${unitOf(issue.origin) ? 'long' : 'large'}; write at most ${String(issue.maximum)}${unitOf(issue.origin)}`;
        case 'custom':
            return `${found}: ${issue.message}`.replace(/^: /, '');
        default:
            return `${found} is not written as it must be`;
    }
}
const isOtherTypeOf = ({ path }) => path[0] === 'fields' && path.at(-1) === 'type';
const pathOf = (path) => path.reduce((text, key) => {
    if (typeof key === 'number')
        return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
}, '');
/** Quotes a word or a number; a list or an object would fill the line. */
const quote = (value) => typeof value === 'object' || value === undefined ? '' : JSON.stringify(value).slice(0, 60);
const choice = (words) => words.join(', ').replace(/, ([^,]*)$/, ' or $1');
const article = (type) => (/^[aeio]/.test(type) ? `an ${type}` : `a ${type}`);
const unitOf = (origin) => ({ string: ' characters', array: ' entries' })[origin] ?? '';
