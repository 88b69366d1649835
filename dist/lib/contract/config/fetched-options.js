import { isChoice } from '../values/evaluate-form.js';
import { flattenInputs } from '../values/flatten-inputs.js';
/**
 * Fetches the lists of further options, each address once, and appends them to the options of the fields. A list that
 * cannot be fetched, or is invalid, leaves its fields with their own options.
 */
export async function fetchOptions(form, fetchList) {
    const addresses = new Set(flattenInputs(form.fields).flatMap(({ input }) => optionsAddressOf(input) ?? []));
    if (addresses.size === 0)
        return { form, failures: [] };
    const failures = [];
    const fetched = new Map();
    await Promise.all([...addresses].map(async (address) => {
        try {
            const list = await fetchList(address);
            if (!list)
                throw new Error('it is not a list of options');
            // Messages go only to the endpoints of the config, whoever maintains the list.
            fetched.set(address, list.filter(({ endpoint }) => endpoint === undefined || Object.hasOwn(form.endpoints, endpoint)));
        }
        catch (error) {
            failures.push({ address, reason: error instanceof Error ? error.message : String(error) });
        }
    }));
    return { form: { ...form, fields: form.fields.map((field) => withOptions(field, fetched)) }, failures };
}
/** Returns the address of further options of a field, if any. */
export const optionsAddressOf = (input) => (isChoice(input) ? input.optionsFrom : undefined);
function withOptions(field, fetched) {
    if (field.type === 'group') {
        return { ...field, fields: field.fields.map((inner) => withOptions(inner, fetched)) };
    }
    if (!isChoice(field))
        return field;
    const more = fetched.get(field.optionsFrom ?? '') ?? [];
    const known = new Set(field.options.map(({ value }) => value));
    const added = more.filter(({ value }) => !known.has(value) && known.add(value));
    return { ...field, options: [...field.options, ...added] };
}
