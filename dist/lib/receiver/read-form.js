import { explainConfig } from '../contract/config/check/explain-config.js';
import { createForm } from '../contract/config/form.js';
import { parseConfig } from '../contract/config/parse-config.js';
import { findPreset } from '../presets/find-preset.js';
import { findSlowPatterns } from './find-slow-patterns.js';
import { readJsonFile } from './read-json-file.js';
/**
 * Reads the form of a receiver from the config of the widget.
 *
 * The widget leaves out the invalid parts of a config. A receiver rejects such a config, since its form could differ from
 * the widget's; it also rejects one by which the widget would send messages that it does not accept.
 *
 * @param json - The parsed config; `{}` for the default form.
 * @param place - Name of the config in issues and warnings.
 */
export function readForm(json, place = 'config') {
    const read = readConfig(json, place);
    const issues = read.ok ? findReceiverIssues(read.form).map((issue) => `synpunkt: ${place}: ${issue}`) : [];
    return issues.length === 0 ? read : { ok: false, issues, warnings: read.warnings };
}
/** Reads the form of a receiver from a config file. */
export function readFormFile(path) {
    return readFile(path, readForm);
}
/** Reads a form from a config file for any endpoint. */
export function readConfigFile(path) {
    return readFile(path, readConfig);
}
function readFile(path, read) {
    const file = readJsonFile(path);
    if (!file.ok)
        return { ok: false, issues: [file.issue], warnings: [] };
    const result = read(file.json, path);
    return { ...result, warnings: [...file.warnings, ...result.warnings] };
}
/** Finds the keys by which the widget would send messages that this receiver rejects. */
function findReceiverIssues({ format, fieldNames, extraFields, credentials }) {
    const renamed = Object.entries(fieldNames).flatMap(([name, sent]) => (sent === name ? [] : [name]));
    const list = (names) => names.map((name) => JSON.stringify(name)).join(', ');
    return [
        ...(format === 'json'
            ? []
            : [`format "${format}" is not accepted by this receiver; write "json", or leave it out`]),
        ...(renamed.length === 0
            ? []
            : [`fieldNames renames ${list(renamed)}, but this receiver knows answers by the names of fields; leave it out`]),
        ...(Object.keys(extraFields).length === 0
            ? []
            : [`extraFields ${list(Object.keys(extraFields))} are no fields of the form; write fields of type "hidden"`]),
        ...(credentials === 'include'
            ? ['credentials "include" sends cookies, which this receiver allows no page to do; leave it out']
            : []),
    ];
}
function readConfig(json, place) {
    const preset = findPreset(json);
    const parsed = parseConfig(json, preset);
    const warnings = explainConfig(parsed.warnings, json, place);
    if (parsed.issues.length > 0)
        return { ok: false, issues: explainConfig(parsed.issues, json, place), warnings };
    const form = createForm(parsed.config, preset);
    const slow = findSlowPatterns(form.fields).map((name) => `synpunkt: ${place}: the pattern of ${JSON.stringify(name)} can take very long for some answers, which are then not checked before they are sent; write it without a repetition inside a repeated part, such as "[a-z]+( [a-z]+)*" for "([a-z]+ ?)+"`);
    return { ok: true, form, warnings: [...warnings, ...slow] };
}
