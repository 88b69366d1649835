import { parseConfig } from '../contract/config.js';
import { formOf } from '../contract/default-form.js';
import { explainConfig } from '../contract/explain-config.js';
import { messages } from '../messages/sv.js';
/**
 * Reads the form whose messages a receiver takes from the widget's config. The widget makes do with a config that is
 * partly wrong; a receiver does not, since it would then take other messages than are sent.
 *
 * @param json - The config as it was parsed; `{}` for the default form.
 * @param place - What it was read from, for the words of a mistake.
 */
export function readForm(json, place = 'config') {
    const { config, issues } = parseConfig(json);
    if (issues.length > 0)
        return { ok: false, mistakes: explainConfig(issues, json, place) };
    return { ok: true, form: formOf(config, messages.defaultForm) };
}
