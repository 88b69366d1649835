import { createForm } from './contract/config/form.js';
import { toIssues } from './contract/message/issue.js';
import { nationalCountry } from './contract/values/country.js';
import { evaluateForm } from './contract/values/evaluate-form.js';
import { fileInfoOf } from './contract/values/files.js';
import { valuesSchema } from './contract/values/values-schema.js';
import { parseOptionList, readConfig } from './form/parse-config.entry.js';
import { loadOptions } from './form/state/load-options.js';
import { createId, tryPageContext } from './form/submit/pending.js';
import { endpointOfChosen } from './form/submit/resolve-endpoint.js';
import { loadPreset } from './presets/load-preset.js';
import { send as post } from './transport/send.js';
/** Reads a config into the form that it describes. Logs its issues, and leaves out the parts that have one. */
export async function readForm(config = {}) {
    const preset = await loadPreset(config);
    return loadOptions(createForm(readConfig(config, preset, 'config'), preset), parseOptionList);
}
/**
 * Validates answers as the form and the receiver do, and puts them into a message. Sending the same message again is safe,
 * as its `id` is the same.
 *
 * @param values - The answers as a resident writes them, by the names of the visible fields.
 */
export function createMessage(form, values, { language = form.language ?? 'sv', files = new Map() } = {}) {
    const listed = [...files].map(([field, list]) => [field, list.map(fileInfoOf)]);
    const schema = valuesSchema(form.fields, { country: nationalCountry(form.country, language) });
    const result = schema.safeParse({ ...values, ...Object.fromEntries(listed) });
    if (!result.success)
        return { ok: false, issues: toIssues(result.error) };
    const page = 'document' in globalThis ? tryPageContext(document.documentElement, form.page) : {};
    const message = {
        version: 1,
        id: createId(),
        form: form.name,
        language,
        sentAt: new Date().toISOString(),
        page,
        values: result.data,
    };
    return { ok: true, message };
}
/**
 * Sends a message as the form does, with the same retries. Resolves in every case, to `unconfigured` without an address;
 * never throws.
 */
export async function send(form, message, options = {}) {
    const { inputs } = evaluateForm(form.fields, message.values);
    const endpoint = options.endpoint ?? endpointOfChosen(form.endpoints, inputs) ?? form.endpoint;
    if (!endpoint)
        return { ok: false, reason: 'unconfigured', issues: [], unsure: false };
    return post(message, { ...form, ...options, endpoint, timeout: form.timeout * 1000 });
}
