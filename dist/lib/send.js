import { createForm } from './contract/config/form.js';
import { toIssues } from './contract/message/issue.js';
import { nationalCountry } from './contract/values/country.js';
import { valuesSchema } from './contract/values/values-schema.js';
import { parseOptionList, readConfig } from './form/parse-config.entry.js';
import { loadOptions } from './form/state/load-options.js';
import { createId, tryPageContext } from './form/submit/pending.js';
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
    const listed = [...files].map(([field, list]) => [field, list.map(({ name, type, size }) => ({ name, type, size }))]);
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
/** Sends a message as the form does, with the same retries. Resolves in every case; never throws. */
export function send(form, message, options = {}) {
    const { endpoint = form.endpoint ?? '' } = options;
    return post(message, { ...form, ...options, endpoint, timeout: form.timeout * 1000 });
}
