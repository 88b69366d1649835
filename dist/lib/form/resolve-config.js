import { defaults } from '../contract/default-form.js';
/** How long to wait for a config before the default form is shown, in milliseconds. */
const patience = 20_000;
/**
 * Takes a config where the element names it: an object, or the address of a JSON file; without one there are the
 * defaults. What is wrong with it goes to the console. Rejects only when the files that read it cannot be fetched.
 */
export async function resolveConfig(source) {
    if (source === '')
        return defaults;
    const checks = import('./checks.js');
    const json = typeof source === 'string' ? await fetchConfig(source) : source;
    const { parseConfig } = await checks;
    const { config, issues } = parseConfig(json);
    if (issues.length > 0) {
        const { explainConfig } = await import('../contract/explain-config.js');
        const place = typeof source === 'string' ? source : 'config';
        for (const line of explainConfig(issues, json, place))
            console.error(line);
    }
    return config;
}
async function fetchConfig(address) {
    try {
        const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
        if (!response.ok)
            throw new Error(`status ${response.status}`);
        return await response.json();
    }
    catch (error) {
        const found = error instanceof Error ? error.message : String(error);
        console.error(`synpunkt: config ${address} could not be read (${found}); the default form is shown instead`);
        return {};
    }
}
