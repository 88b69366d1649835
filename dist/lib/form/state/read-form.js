import { acceptConfig, acceptOptions } from '../../contract/config/accept/accept-config.js';
import { createForm } from '../../contract/config/form.js';
import { isObject } from '../../contract/config/paths.js';
import { loadPreset } from '../../presets/load-preset.js';
import { loadViews } from '../fields/further-views.js';
import { readSource } from './config-source.js';
import { loadOptions } from './load-options.js';
/**
 * Reads a config, or the JSON at its address, into a form. Logs its issues; rejects when the config or a file of the
 * widget cannot be loaded: another form would ask for something else, and its messages would be rejected.
 *
 * @param source - The config, its address, or `#` and the `id` of an element of the page with it; '' for none.
 * @param presetName - The preset of a config that names none; '' for the default one.
 */
export async function readForm(source, presetName) {
    const written = await readSource(source);
    const json = presetName && isObject(written) ? { preset: presetName, ...written } : written;
    const place = (typeof source === 'string' && source) || 'config';
    const preset = await loadPreset(json);
    const config = acceptConfig(json, preset) ?? (await import('../parse-config.entry.js')).readConfig(json, preset, place);
    const form = await loadOptions(createForm(config, preset), async (list) => acceptOptions(list, Object.keys(config.endpoints)) ??
        (await import('../parse-config.entry.js')).parseOptionList(list));
    await loadViews(form.fields);
    return form;
}
