import { createForm } from '../../contract/config/form.js';
import { fetchOptions } from '../../contract/config/fetched-options.js';
import { parseConfig } from '../../contract/config/parse-config.js';
import { ConfigSchema } from '../../contract/config/schema.js';
import { loadPreset } from '../../presets/load-preset.js';
import { loadViews } from '../fields/further-views.js';
/** The time to wait for a config, or for a list of options, in milliseconds. */
const timeout = 20_000;
/** The waits before a config is requested again, in milliseconds: short, as the resident waits too. */
const configDelays = [500, 2000];
/**
 * Reads a config, or the JSON at its address, into a form. Logs its issues; rejects when the config or a file of the
 * widget cannot be loaded: another form would ask for something else, and its messages would be rejected.
 */
export async function readForm(source) {
    if (source === '[object Object]') {
        console.error('synpunkt: config is "[object Object]"; set the object as the property "config", not as an attribute');
        throw new TypeError('no config');
    }
    const json = typeof source === 'string' ? await fetchConfig(source) : source;
    const place = typeof source === 'string' ? source : 'config';
    const preset = await loadPreset(json);
    const { config, issues, warnings } = parseConfig(json, preset);
    if (issues.length + warnings.length > 0) {
        const { explainConfig } = await import('../explain-config.entry.js');
        for (const line of explainConfig([...issues, ...warnings], json, place))
            console.error(line);
    }
    const { form, failures } = await fetchOptions(createForm(config, preset), (address) => fetchJson(address));
    for (const { address, reason } of failures) {
        console.error(`synpunkt: options ${address} could not be read (${reason}); the form does without them`);
    }
    await loadViews(form.fields);
    return form;
}
async function fetchConfig(address, tries = 0) {
    try {
        // A response that was no config may be in the browser's cache.
        const json = await fetchJson(address, tries === 0 ? 'default' : 'reload');
        if (isConfig(json))
            return json;
        throw new TypeError('no key of a config');
    }
    catch (error) {
        const delay = configDelays[tries];
        if (delay === undefined || isFinal(error)) {
            const reason = error instanceof Error ? error.message : String(error);
            console.error(`synpunkt: config ${address} could not be read (${reason}); the form is not shown without it`);
            throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, delay));
        return fetchConfig(address, tries + 1);
    }
}
/** Whether JSON is a config, and not the answer of something else, as an error. A config may have no key at all. */
function isConfig(json) {
    if (typeof json !== 'object' || json === null || Array.isArray(json))
        return false;
    const keys = Object.keys(json);
    return keys.length === 0 || keys.some((key) => Object.hasOwn(ConfigSchema.shape, key));
}
/** A status that is not a success. */
class StatusError extends Error {
    constructor(status) {
        super(`status ${status}`);
        this.status = status;
    }
}
/** Whether another request is useless: after 404 or the like, and when the resident has waited for long. */
function isFinal(error) {
    if (error instanceof StatusError)
        return error.status < 500 && ![408, 425, 429].includes(error.status);
    return error instanceof DOMException && error.name === 'TimeoutError';
}
async function fetchJson(address, cache = 'default') {
    const response = await fetch(address, { cache, signal: AbortSignal.timeout(timeout) });
    if (!response.ok)
        throw new StatusError(response.status);
    return response.json();
}
