import { applyChanges } from './apply-changes.js';
import { checkCrossField } from './check/check-cross-field.js';
import { issueAt } from './check/config-issue.js';
import { checkTexts } from './check/check-texts.js';
import { findSecrets } from './check/find-secrets.js';
import { collectNames } from './check/written-names.js';
import { completeConfig } from './complete-config.js';
import { defaults } from './defaults.js';
import { omitInvalid } from './omit-invalid.js';
import { compact, omitPaths, sparsePath } from './paths.js';
import { listKnownKeys } from './pick-schema.js';
import { ConfigSchema } from './schema.js';
/**
 * Reads a config and returns all issues at once. Omits invalid parts: a key of a field, or the field if it is not
 * valid without that key, so that the form still opens.
 *
 * @param preset - The form that the config starts from.
 */
export function parseConfig(json, preset) {
    const read = ConfigSchema.safeParse(json, { error: listKnownKeys });
    const ownIssues = read.error?.issues ?? [];
    const valid = asConfig(read.success ? read.data : omitInvalid(ConfigSchema, json));
    const changed = applyChanges(preset.fields, valid.changes);
    const sparse = { ...valid, changes: changed.changes };
    const config = asConfig(compact(sparse));
    const written = collectNames(json);
    const invalidKeys = new Set(ownIssues.map(({ path }) => path[0]));
    const check = (checked) => checkCrossField({
        fields: fieldsOf(checked, preset),
        presetFields: preset.fields,
        config: checked,
        written,
        invalidKeys,
    });
    const crossIssues = check(config);
    const reduced = omitIssues(config, crossIssues);
    // A field of the preset that is restored can conflict with the rest.
    const consistent = reduced === config ? config : omitIssues(reduced, check(reduced));
    return {
        config: completeConfig(consistent, applyChanges(preset.fields, consistent.changes).fields, preset),
        issues: [
            ...ownIssues,
            ...(config.fields ? [] : changed.issues),
            ...crossIssues.flatMap(({ path, code, params, isFollowUp = false }) => isFollowUp ? [] : [issueAt(sparsePath(path, sparse), code, params)]),
        ],
        warnings: [...findSecrets(consistent), ...checkTexts(json, consistent)],
    };
}
/** Returns a config without the parts that have issues. */
function omitIssues(config, issues) {
    // In another format a message would reach an endpoint that cannot read it; in this one it can be completed.
    const paths = issues.filter(({ code }) => code !== 'incompleteOpen311').map(({ path }) => path);
    return paths.length === 0 ? config : asConfig(compact(omitInvalid(ConfigSchema, omitPaths(config, paths))));
}
/** Returns the config that a schema has read; the defaults if the JSON was no object. */
const asConfig = (config) => config ?? defaults;
const fieldsOf = ({ fields, changes, moreFields }, preset) => [
    ...(fields ?? applyChanges(preset.fields, changes).fields),
    ...moreFields,
];
