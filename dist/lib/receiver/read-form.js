import { explainConfig } from '../contract/explain-config.js';
import { formOf } from '../contract/form.js';
import { parseConfig } from '../contract/parse-config.js';
import { presetOf } from '../presets/preset-of.js';
/**
 * Reads the form whose messages a receiver takes from the widget's config. The widget makes do with a config that is
 * partly wrong; a receiver does not, since it would then take other messages than are sent.
 *
 * @param json - The config as it was parsed; `{}` for the default form.
 * @param place - What it was read from, for the words of a mistake.
 */
export function readForm(json, place = 'config') {
    const preset = presetOf(json);
    const { config, issues, warnings: found } = parseConfig(json, preset);
    const warnings = explainConfig(found, json, place);
    if (issues.length > 0)
        return { ok: false, mistakes: explainConfig(issues, json, place), warnings };
    return { ok: true, form: formOf(config, preset), warnings };
}
