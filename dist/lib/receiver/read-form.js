import { explainConfig } from '../contract/config/check/explain-config.js';
import { createForm } from '../contract/config/form.js';
import { parseConfig } from '../contract/config/parse-config.js';
import { findPreset } from '../presets/find-preset.js';
import { readJsonFile } from './read-json-file.js';
/**
 * Reads the form of a receiver from the config of the widget.
 *
 * The widget leaves out the invalid parts of a config. A receiver rejects such a config, since its form could differ from
 * the widget's.
 *
 * @param json - The parsed config; `{}` for the default form.
 * @param place - Name of the config in issues and warnings.
 */
export function readForm(json, place = 'config') {
    const preset = findPreset(json);
    const parsed = parseConfig(json, preset);
    const warnings = explainConfig(parsed.warnings, json, place);
    if (parsed.issues.length > 0)
        return { ok: false, issues: explainConfig(parsed.issues, json, place), warnings };
    return { ok: true, form: createForm(parsed.config, preset), warnings };
}
/** Reads the form of a receiver from a config file. */
export function readFormFile(path) {
    const file = readJsonFile(path);
    return file.ok ? readForm(file.json, path) : { ok: false, issues: [file.issue], warnings: [] };
}
