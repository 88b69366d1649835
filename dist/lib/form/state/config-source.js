import { configKeys } from '../../contract/config/accept/accept-config.js';
import { isObject } from '../../contract/config/paths.js';
import { configRequests } from '../../element/config-requests.js';
import { fetchJson, readJson, StatusError } from './fetch-json.js';
/** The waits before a config is requested again, in milliseconds: short, as the resident waits too. */
const configDelays = [500, 2000];
/** Returns the JSON of a config, from where it is. Rejects, and logs why, if there is none. */
export async function readSource(source) {
    if (source === '[object Object]') {
        console.error('synpunkt: config is "[object Object]"; set the object as the property "config", not as an attribute');
        throw new TypeError('no config');
    }
    // A page may have set a value of any type.
    if (typeof source !== 'string')
        return source;
    if (source === '')
        return {};
    try {
        return await (source.startsWith('#') ? parseElement(source.slice(1)) : fetchConfig(source));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        console.error(`synpunkt: config ${source} could not be read (${reason}); the form is not shown without it`);
        throw error;
    }
}
/** Parses the config in an element of the page, which may come later in it. */
async function parseElement(id) {
    if (!document.getElementById(id) && document.readyState === 'loading') {
        await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, { once: true }));
    }
    const element = document.getElementById(id);
    if (!element)
        throw new TypeError('the page has no element of this id');
    return asConfig(JSON.parse(element.textContent));
}
async function fetchConfig(address, tries = 0) {
    const early = configRequests[address];
    delete configRequests[address];
    try {
        // A response that was no config may be in the browser's cache.
        return asConfig(await (early ? readJson(await early) : fetchJson(address, tries === 0 ? 'default' : 'reload')));
    }
    catch (error) {
        const delay = configDelays[tries];
        if (delay === undefined || isFinal(error, early !== undefined))
            throw error;
        await new Promise((resolve) => setTimeout(resolve, delay));
        return fetchConfig(address, tries + 1);
    }
}
/** Returns JSON that is a config, and not the answer of something else, as an error. A config may have no key at all. */
function asConfig(json) {
    if (isObject(json)) {
        const keys = Object.keys(json);
        if (keys.length === 0 || keys.some((key) => configKeys.includes(key)))
            return json;
    }
    throw new TypeError('no key of a config');
}
/**
 * Whether another request is useless: after 404 or the like, and when the resident has waited for long.
 *
 * @param wasEarly - Whether the request was made before the form was loaded: its time includes that of loading.
 */
function isFinal(error, wasEarly) {
    if (error instanceof StatusError)
        return error.status < 500 && ![408, 425, 429].includes(error.status);
    // In WebKit, an AbortError: nothing but the timeout aborts a request.
    return !wasEarly && error instanceof DOMException && ['TimeoutError', 'AbortError'].includes(error.name);
}
