import { applyChanges } from './apply-changes.js';
import { ConfigSchema } from './schema.js';
import { defaults } from './form.js';
import { knownKeys } from './check/known-keys.js';
import { omitPaths, originalPath, valueAt } from './omit-paths.js';
import { checkCrossField } from './check/check-cross-field.js';
import { findSecrets } from './check/find-secrets.js';
/**
 * Reads a config, and reports all mistakes at once. What is wrong is left out, from the inside out: a key of a field,
 * the field where it cannot do without that key, so that the form still opens.
 *
 * @param preset - The form that the config starts from.
 */
export function parseConfig(json, preset) {
    const left = [];
    const issues = [];
    const told = { shape: false, across: false };
    // Leaving something out can show that what holds it must go too; each round goes at least one step further out.
    for (let round = 0; round < 100; round += 1) {
        const rest = omitPaths(json, left);
        const read = readOnce(rest, preset);
        // What a later round finds follows from what was left out in those before.
        if (!told[read.phase]) {
            const found = read.issues.map((issue) => ({ ...issue, path: originalPath(issue.path, rest) }));
            const lost = { left, mentions: mentionsIn(left.map((path) => valueAt(json, path))) };
            issues.push(...found.filter((issue) => !isAftermath(issue, lost)));
            told[read.phase] = true;
            told.shape = true;
        }
        const wrong = read.issues.flatMap((issue) => whatIsWrong(issue, rest));
        if (wrong.length === 0)
            return { config: read.config, issues, warnings: findSecrets(read.config) };
        left.push(...wrong.map((path) => originalPath(path, rest)));
    }
    return { config: { ...defaults, fields: [...preset.fields] }, issues, warnings: [] };
}
function readOnce(json, preset) {
    const read = ConfigSchema.safeParse(json, { error: knownKeys });
    if (!read.success)
        return { phase: 'shape', config: defaults, issues: read.error.issues };
    const config = read.data;
    const changed = applyChanges(preset.fields, config.changes);
    const fields = [...(config.fields ?? changed.fields), ...config.moreFields];
    const issues = [...(config.fields ? [] : changed.issues), ...checkCrossField(fields, config, preset.fields)];
    const { answerWithin } = config;
    // What a preset knows of answers holds for its own fields.
    const when = answerWithin?.when ?? (config.fields ? undefined : preset.answerWhen);
    const complete = { ...config, fields, ...(answerWithin && when && { answerWithin: { ...answerWithin, when } }) };
    return { phase: 'across', config: complete, issues };
}
/** The places to leave out for an issue: unknown keys, what is wrong, or what cannot do without something missing. */
function whatIsWrong(issue, json) {
    const path = issue.path; // JSON has no symbols
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => [...path, key]);
    // In another format a message would go to an endpoint that cannot read it; in this one it is sent where it is complete.
    if (issue.code === 'custom' && issue.params?.['mistake'] === 'open311Lacks')
        return [];
    return [valueAt(json, path) === undefined ? path.slice(0, -1) : path];
}
/** Whether something is amiss only because something else, which has been told, was left out. */
function isAftermath(issue, { left, mentions }) {
    const lacks = (key) => left.some(([first]) => first === key);
    const { mistake, field, name, names, value } = (issue.code === 'custom' ? issue.params : undefined) ?? {};
    switch (mistake) {
        case 'unknownField':
            return mentions.has(field) || lacks('preset');
        case 'unknownOption':
            return mentions.has(value);
        case 'unknownEndpoint':
            return lacks('endpoints');
        case 'unknownChange':
            return lacks('preset');
        case 'unknownName':
            return mentions.has(name) || lacks('preset') || lacks('format');
        case 'open311Lacks':
            return ['preset', 'extraFields', 'fieldNames'].some(lacks) || [names].flat().some((one) => mentions.has(one));
        case 'patternWithoutWords':
        case 'bounds':
        case 'default':
            return left.some((path) => startsWith(path, issue.path.slice(0, -1)));
        default:
            return false;
    }
}
const startsWith = (path, start) => start.every((key, index) => path[index] === key);
function mentionsIn(json) {
    const mentions = new Set();
    const objects = new Set([json]);
    // A set that grows is walked to its end, however deep it goes.
    for (const one of objects) {
        if (typeof one !== 'object' || one === null)
            continue;
        const { name, value } = one;
        mentions.add(name).add(value);
        for (const inner of Object.values(one))
            objects.add(inner);
    }
    return mentions;
}
