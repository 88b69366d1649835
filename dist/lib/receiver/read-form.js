import { explainConfig } from '../contract/config/check/explain-config.js';
import { createForm } from '../contract/config/form.js';
import { parseConfig } from '../contract/config/parse-config.js';
import { findPreset } from '../presets/find-preset.js';
/**
 * Reads the form whose messages a receiver takes from the widget's config. The widget makes do with a config that is
 * partly wrong; a receiver does not, since it would then take other messages than are sent.
 *
 * @param json - The config as it was parsed; `{}` for the default form.
 * @param place - What it was read from, for the words of a mistake.
 */
export function readForm(json, place = 'config') {
    const preset = findPreset(json);
    const { config, issues, warnings: found } = parseConfig(json, preset);
    const warnings = explainConfig(found, json, place);
    if (issues.length > 0)
        return { ok: false, mistakes: explainConfig(issues, json, place), warnings };
    return { ok: true, form: createForm(config, preset), warnings };
}
