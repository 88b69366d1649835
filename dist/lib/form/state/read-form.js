import { createForm } from '../../contract/config/form.js';
import { fetchOptions } from '../../contract/config/fetched-options.js';
import { parseConfig } from '../../contract/config/parse-config.js';
import { loadPreset } from '../../presets/load-preset.js';
import { loadViews } from '../fields/further-views.js';
/** The time to wait for a config, or for a list of options, before the form is shown without it, in milliseconds. */
const timeout = 20_000;
/**
 * Reads a config, or the JSON at its address, into a form. Logs its issues; rejects only when a file of the
 * widget cannot be loaded.
 */
export async function readForm(source) {
    const json = typeof source === 'string' ? await fetchConfig(source) : source;
    const place = typeof source === 'string' ? source : 'config';
    const preset = await loadPreset(json);
    const { config, issues, warnings } = parseConfig(json, preset);
    if (issues.length + warnings.length > 0) {
        const { explainConfig } = await import('../explain-config.entry.js');
        for (const line of explainConfig([...issues, ...warnings], json, place))
            console.error(line);
    }
    const { form, failures } = await fetchOptions(createForm(config, preset), fetchJson);
    for (const { address, reason } of failures) {
        console.error(`synpunkt: options ${address} could not be read (${reason}); the form does without them`);
    }
    await loadViews(form.fields);
    return form;
}
async function fetchConfig(address) {
    try {
        return await fetchJson(address);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        console.error(`synpunkt: config ${address} could not be read (${reason}); the default form is shown instead`);
        return {};
    }
}
async function fetchJson(address) {
    const response = await fetch(address, { signal: AbortSignal.timeout(timeout) });
    if (!response.ok)
        throw new Error(`status ${response.status}`);
    return response.json();
}
