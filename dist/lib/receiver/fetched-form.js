import { fetchOptions } from '../contract/config/fetched-options.js';
import { OptionListSchema } from '../contract/fields/option.js';
import { errorCode } from './log.js';
import { readBytes } from './read-bytes.js';
/** The maximum size of an option list. */
const maxBytes = 1024 * 1024;
/**
 * Creates the function that returns a form with its fetched options (`optionsFrom`); each call fetches them again.
 *
 * A list that cannot be fetched is logged and remains unchanged. Options that are removed from a list stay valid, since
 * a resident may have opened the form before.
 */
export function createFormFetcher(form, options = {}) {
    const { page, log = () => { }, timeout = 5000, fetch = globalThis.fetch } = options;
    const cache = new Map();
    async function fetchList(address) {
        const url = URL.parse(address, page);
        if (!url || !/^https?:$/.test(url.protocol))
            throw new OptionListError('not an address');
        const headers = { accept: 'application/json' };
        const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeout) });
        if (!response.ok)
            throw new OptionListError(`status ${response.status}`);
        const body = await readBytes(response.body, { maxBytes });
        if (!body.ok)
            throw new OptionListError('more than 1 MiB');
        const list = OptionListSchema.safeParse(parseJson(body.bytes));
        if (!list.success)
            throw new OptionListError('not a list of options');
        return list.data;
    }
    /** Returns the current options of a list, followed by those that were removed from it. */
    async function loadOptions(address) {
        const cached = cache.get(address) ?? [];
        try {
            const fetched = await fetchList(address);
            const values = new Set(fetched.map(({ value }) => value));
            cache.set(address, [...fetched, ...cached.filter(({ value }) => !values.has(value))]);
        }
        catch (error) {
            log({ event: 'options-failed', address, reason: describeError(error) });
        }
        return cache.get(address) ?? [];
    }
    return async () => {
        const missingLists = new Set();
        const fetched = await fetchOptions(form, async (address) => {
            const list = await loadOptions(address);
            if (!cache.has(address))
                missingLists.add(address);
            return list;
        });
        return missingLists.size === 0 ? fetched.form : { ...fetched.form, missingLists: [...missingLists] };
    };
}
/** An unusable option list; the message is safe to log. */
class OptionListError extends Error {
    constructor() {
        super(...arguments);
        this.name = 'OptionListError';
    }
}
function describeError(error) {
    if (error instanceof OptionListError)
        return error.message;
    if (error instanceof DOMException || !(error instanceof Error))
        return errorCode(error);
    // The message of fetch() is always "fetch failed"; its cause has the details, and none of them are personal data.
    const { code, message } = Object(error.cause ?? error);
    return String(code ?? message);
}
function parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        throw new OptionListError('not JSON');
    }
}
