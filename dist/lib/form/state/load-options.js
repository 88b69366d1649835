import { fetchOptions } from '../../contract/config/fetched-options.js';
import { fetchJson } from './fetch-json.js';
/** Loads the options that a form fetches. Logs an error if a list cannot be read. */
export async function loadOptions(written, parseList) {
    const { form, failures } = await fetchOptions(written, async (address) => parseList(await fetchJson(address)));
    for (const { address, reason } of failures) {
        console.error(`synpunkt: options ${address} could not be read (${reason}); the form does without them`);
    }
    return form;
}
